import { attribute, elementsOf, type HtmlElement, wordsOf } from './html-tree.ts';

const BLANK = '＿＿＿';

/** What a control of a form shows (HTML Living Standard, §4.10): its value, a box, a line to write on. */
export function formValue(element: HtmlElement): string | undefined {
  switch (element.name) {
    case 'input':
      return inputValue(element);
    case 'textarea':
      return wordsOf(element) || BLANK;
    case 'select':
      return selected(element);
    default:
      return undefined;
  }
}

function inputValue(element: HtmlElement): string {
  const isChecked = attribute(element, 'checked') !== undefined;
  switch ((attribute(element, 'type') ?? 'text').toLowerCase()) {
    case 'checkbox':
      return isChecked ? '☑' : '☐';
    case 'radio':
      return isChecked ? '◉' : '○';
    case 'hidden':
    case 'image':
      return '';
    default:
      return attribute(element, 'value') || BLANK;
  }
}

function selected(element: HtmlElement): string {
  const options = elementsOf(element, ['option']);
  const chosen = options.find((option) => attribute(option, 'selected') !== undefined);
  return chosen ? wordsOf(chosen) : options.map(wordsOf).filter(Boolean).join(' / ') || BLANK;
}
