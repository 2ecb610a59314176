import type { Run } from '../../model/deck.ts';
import { readSigns } from '../drawingml/symbol-font.ts';
import { underlinedBlank } from '../underlined-blank.ts';
import { reportedAddress } from '../web-address.ts';
import { formValue } from './form-value.ts';
import type { HtmlContext } from './html-context.ts';
import { attribute, type HtmlElement, type HtmlNode, seenElement, textOfNode } from './html-tree.ts';

/** How text is set at a place of a page. */
export interface InlineStyle {
  run: Omit<Run, 'text' | 'break' | 'mathml'>;
  font?: string;
  isUnderlined?: boolean;
}

const STYLED: Record<string, Partial<InlineStyle['run']>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  s: { strike: true },
  strike: { strike: true },
  del: { strike: true },
  sup: { position: 'super' },
  sub: { position: 'sub' },
};

/** The style inside an element (HTML Living Standard, §4.5, and what Word writes into `style`). */
export function styleInside(element: HtmlElement, outer: InlineStyle, context: HtmlContext): InlineStyle {
  const css = attribute(element, 'style') ?? '';
  const run = { ...outer.run, ...STYLED[element.name] };
  if (/font-weight:\s*(bold|[6-9]00)/i.test(css)) run.bold = true;
  if (/font-weight:\s*(normal|[1-5]00)/i.test(css)) delete run.bold;
  const address = element.name === 'a' ? attribute(element, 'href') : undefined;
  if (address !== undefined && !address.startsWith('#')) {
    const link = reportedAddress(address, context.report);
    if (link !== undefined) run.link = link;
  }
  const font = attribute(element, 'face') ?? /font-family:\s*["']?([^;"',]+)/i.exec(css)?.[1] ?? outer.font;
  const isUnderlined = outer.isUnderlined === true || element.name === 'u' || /underline/i.test(css);
  return { run, ...(font === undefined ? {} : { font }), ...(isUnderlined ? { isUnderlined } : {}) };
}

/** The runs of a node that stands in a line; `undefined` for one that does not. */
export function inlineRuns(node: HtmlNode, style: InlineStyle, context: HtmlContext): Run[] | undefined {
  const text = textOfNode(node);
  if (text !== undefined) return textRuns(text, style, context);
  const element = seenElement(node);
  if (element === undefined) return [];
  if (element.name === 'br') return [{ text: '', ...style.run, break: true }];
  const value = formValue(element);
  return value === undefined ? undefined : [{ text: value, ...style.run }];
}

function textRuns(written: string, style: InlineStyle, { report }: HtmlContext): Run[] {
  const blank = style.isUnderlined ? underlinedBlank(written.replace(/[\r\n]+/g, '')) : written;
  const isBlank = blank.startsWith('＿');
  const text = isBlank ? blank : readSigns(withoutLineEnds(written), { letters: style.font }, report);
  return text === '' ? [] : [{ text, ...style.run }];
}

/** The ends of lines in the page's code are spaces, and between Chinese characters nothing. */
function withoutLineEnds(text: string): string {
  return text
    .replace(
      /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])\s*\n\s*(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu,
      '',
    )
    .replace(/\s+/g, ' ');
}

/** Runs of one paragraph: one space between words, none at the ends of lines. */
export function tidyRuns(runs: Run[]): Run[] {
  let atStart = true;
  const tidy = runs.flatMap((run) => {
    if (run.break) {
      atStart = true;
      return [run];
    }
    const text = atStart ? run.text.trimStart() : run.text;
    if (text === '') return [];
    atStart = text.endsWith(' ');
    return [{ ...run, text }];
  });
  while (tidy.at(-1)?.break) tidy.pop();
  const last = tidy.at(-1);
  if (last) tidy[tidy.length - 1] = { ...last, text: last.text.trimEnd() };
  return tidy.filter((run) => run.break || run.text !== '');
}
