import type { XmlElement } from '../ooxml/xml.ts';
import { equationFieldText } from './equation-field.ts';

interface Field {
  begin: XmlElement;
  instruction: string;
  /** Between `begin` and `separate` stands the instruction, after it what the field shows. */
  shows: boolean;
  /** Something of it has been shown. */
  isShown: boolean;
}

/** A field of a form that nobody has filled in. */
const BLANK = '＿＿＿';

/** `HYPERLINK "address"` and `HYPERLINK \l "bookmark"` (ECMA-376 part 1, §17.16.5.25). */
const HYPERLINK = /^\s*HYPERLINK\s+(?:(\\l)\s+)?"?([^"]*?)"?(?:\s+\\[a-z].*)?\s*$/i;

/** The complex fields that are open at a place (ECMA-376 part 1, §17.16.18). */
export class FieldStack {
  readonly #open: Field[] = [];

  /** Whether text at this place is an instruction to Word and not shown. */
  get isInstruction(): boolean {
    return this.#open.some((field) => !field.shows);
  }

  /** The web address of the innermost open link. */
  get link(): string | undefined {
    for (const field of this.#open.toReversed()) {
      const [, isBookmark, address] = HYPERLINK.exec(field.instruction) ?? [];
      if (field.shows && address && !isBookmark) return address;
    }
    return undefined;
  }

  addInstruction(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.shows) field.instruction += text;
  }

  /** Text as its field shows it: the spaces that Word puts into an empty field of a form are a line to write on. */
  show(text: string): string {
    const field = this.#open.at(-1);
    if (field === undefined) return text;
    const isBlank = /^\s+$/u.test(text) && /^\s*FORMTEXT\b/.test(field.instruction);
    const shown = isBlank ? (field.isShown ? '' : BLANK) : text;
    field.isShown = true;
    return shown;
  }

  /** Follows a `w:fldChar` and returns the text that the field itself stands for: a check box, a drawn character. */
  follow(mark: XmlElement): string {
    const type = mark.attribute('w:fldCharType');
    if (type === 'begin') this.#open.push({ begin: mark, instruction: '', shows: false, isShown: false });
    const field = this.#open.at(-1);
    if (type === 'separate' && field) field.shows = true;
    if (type !== 'end' || !field) return '';
    this.#open.pop();
    if (/^\s*FORMCHECKBOX\b/.test(field.instruction)) return checkBox(field.begin);
    if (/^\s*FORMDROPDOWN\b/.test(field.instruction)) return field.isShown ? '' : chosenEntry(field.begin);
    if (/^\s*FORMTEXT\b/.test(field.instruction) && !field.isShown) return BLANK;
    return /^\s*EQ\b/i.test(field.instruction) && !field.shows ? equationFieldText(field.instruction) : '';
  }
}

/** A check box of a form (§17.16.7). */
function checkBox(begin: XmlElement): string {
  const box = begin.first('w:ffData', 'w:checkBox');
  const state = box.find('w:checked') ?? box.first('w:default');
  const isChecked = state.name !== '' && state.boolean('w:val') !== false;
  return isChecked ? '☑' : '☐';
}

/** What is chosen of a list in a form (§17.16.9): the entry that `w:result`, else `w:default` counts, from 0. */
function chosenEntry(begin: XmlElement): string {
  const list = begin.first('w:ffData', 'w:ddList');
  const index = list.first('w:result').integer('w:val') ?? list.first('w:default').integer('w:val') ?? 0;
  return list.all('w:listEntry')[index]?.attribute('w:val') ?? BLANK;
}
