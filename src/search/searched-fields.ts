import { normalText, type Simplified, simplifiedIn } from './normal-text.ts';
import type { UnitRecord } from './search-data.ts';
import { markWords, searchedText } from './searched-text.ts';
import { type Field, type LaidPiece, type TextLayout, textLayout } from './text-layout.ts';
import { bareText } from './tokens.ts';

/** A step's number in its title: a name, not a figure that is asked for. */
const ORDINAL = / · \d+$/;

/** What people call a page of a kind, beside its title. */
const KIND_NAMES: Readonly<Record<string, string>> = {
  role: '岗位职责',
  procedure: '流程步骤',
  course: '课程',
  deck: '讲义课件ppt',
};

/**
 * The fields of a unit in the order in which they are laid, in the form in which they are searched.
 * @param simplified as of `normalText`
 */
export function searchedFields(
  { kind, title, page, text, ask }: UnitRecord,
  simplified?: Simplified,
): [Field, string][] {
  const asks = ask === '' ? [] : ask.split('|');
  return [
    ['title', nameText(title.replace(ORDINAL, ''), simplified)],
    ...asks.map((each): [Field, string] => ['ask', nameText(each, simplified)]),
    ['page', pageNameOf(page, simplified) + kindName(kind)],
    ['text', searchedText(text, simplified)],
  ];
}

/** What the texts of these units are simplified by, if by anything. */
export function simplifiedOfUnits(units: readonly UnitRecord[], pairs: string): Simplified | undefined {
  return simplifiedIn(units.map(({ title, page, text, ask }) => title + page + text + ask).join(''), pairs);
}

/** All searched texts behind one another, and where each lies. */
export function layOut(
  units: readonly UnitRecord[],
  simplified?: Simplified,
): { text: string; layout: TextLayout } {
  const pieces: LaidPiece[] = [];
  const texts: string[] = [];
  units.forEach((record, unit) => {
    for (const [field, text] of searchedFields(record, simplified)) {
      pieces.push({ unit, field, length: text.length });
      texts.push(text);
    }
  });
  return { text: texts.join('\n'), layout: textLayout(pieces) };
}

/** What is searched of the page of a unit. */
export function pageNameOf(page: string, simplified?: Simplified): string {
  return nameText(page, simplified);
}

/** A page's own unit is also found by what pages of its kind are called. */
export function kindName(kind: string): string {
  const name = KIND_NAMES[kind];
  return name === undefined ? '' : `\n${markWords(name)}`;
}

/** Titles and questions are found as wholes, however they are punctuated. */
function nameText(text: string, simplified?: Simplified): string {
  return markWords(bareText(normalText(text, simplified)));
}
