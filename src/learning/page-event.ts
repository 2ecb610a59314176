/** The event with which a quiz says, on its element, that it was answered; `detail` is an `AnswerDetail`. */
export const ANSWER_EVENT = 'lectern:answer';

/** An answer to a quiz. */
export interface AnswerDetail {
  type: 'choice' | 'matching';
  question: string;
  /** Places of the options as letters, `a`, `c`; of pairs, `a.c`. */
  given: readonly string[];
  expected: readonly string[];
  /** Whether it is right and complete. */
  right: boolean;
}

/** What a page of a deck tells of its reader. */
export type PageEvent =
  | { kind: 'open'; deck: string; title: string; slides: readonly string[] }
  | { kind: 'slide'; deck: string; slide: string }
  | ({ kind: 'answer'; deck: string; slide: string; quiz: string } & AnswerDetail);

/** The place of an option, from 0, as standards name it: a letter; beyond z digits. */
export function placeCode(index: number): string {
  return index < 26 ? String.fromCodePoint(97 + index) : String(index - 26);
}

/** The page of a role or procedure that an address leads to, `roles/desk`; undefined for other pages. */
export function pageOfAddress(path: string): string | undefined {
  const name = /\/((?:roles|procedures)\/[^/]+)\/(?:index\.html)?$/.exec(path)?.[1];
  return name === undefined ? undefined : decodeURIComponent(name);
}

/** The deck whose page an address leads to; undefined for other pages. */
export function deckOfAddress(path: string): string | undefined {
  const name = /\/decks\/([^/]+)\/(?:index\.html|present\/(?:index\.html)?)?$/.exec(path)?.[1];
  return name === undefined ? undefined : decodeURIComponent(name);
}
