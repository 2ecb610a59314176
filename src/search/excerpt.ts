import { isBetweenScripts, type Simplified } from './normal-text.ts';

/** A piece of an excerpt; `marked` pieces are what was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

const LEAD = 24;
const SENTENCE_START = /(?<=[。！？；!?;\n])/;

/** Shows texts with what was searched for marked in them. */
export interface Marker {
  /** A whole text in pieces. */
  mark(text: string): Piece[];
  /**
   * The sentence of a text that holds most of what was asked for, with what follows it; the
   * beginning, where nothing is held.
   * @param length at most so many characters
   */
  excerpt(text: string, length?: number): Piece[];
}

/**
 * @param marks words to mark, in lower case; the longest wins
 * @param simplified what the texts are simplified by before they are compared
 */
export function marker(marks: readonly string[], simplified?: Simplified): Marker {
  const byFirst = new Map<string, string[]>();
  for (const mark of [...new Set(marks)].sort((a, b) => b.length - a.length)) {
    const first = mark.charAt(0);
    if (first === '') continue;
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [mark]);
    else others.push(mark);
  }
  const markAt = (folded: string, at: number) =>
    byFirst
      .get(folded.charAt(at))
      ?.find((word) => folded.startsWith(word, at) && !isWithinWord(word, folded, at));

  const mark = (text: string): Piece[] => {
    const { folded, places } = fold(text, simplified);
    const pieces: Piece[] = [];
    let plain = 0;
    for (let at = 0; at < folded.length; ) {
      const hit = markAt(folded, at);
      if (hit === undefined) {
        at++;
        continue;
      }
      const from = places[at] ?? 0;
      const to = (places[at + hit.length - 1] ?? from) + 1;
      if (from > plain) pieces.push({ text: text.slice(plain, from), marked: false });
      pieces.push({ text: text.slice(from, to), marked: true });
      at += hit.length;
      plain = to;
    }
    if (plain < text.length) pieces.push({ text: text.slice(plain), marked: false });
    return pieces;
  };

  const bestPlace = (sentences: readonly string[], length: number): number => {
    let best = { worth: 0, from: 0 };
    let start = 0;
    for (const sentence of sentences) {
      const { folded, places } = fold(sentence, simplified);
      const held = new Set<string>();
      let first = -1;
      for (let at = 0; at < folded.length; at++) {
        const hit = markAt(folded, at);
        if (hit === undefined) continue;
        held.add(hit);
        if (first < 0) first = places[at] ?? 0;
      }
      const worth = [...held].reduce((sum, hit) => sum + hit.length ** 2, 0);
      // A hit far into a long sentence is led up to by a few characters only.
      const lead = first > length / 2 ? first - LEAD : 0;
      if (worth > best.worth) best = { worth, from: start + lead };
      start += sentence.length;
    }
    return best.from;
  };

  return {
    mark,
    excerpt(text, length = 110) {
      const sentences = text.split(SENTENCE_START).map((sentence) => sentence.replace(/\s+/g, ' '));
      const flat = sentences.join('').trimEnd();
      const from = Math.max(0, Math.min(bestPlace(sentences, length), flat.length - length));
      return [
        ...(from > 0 ? [{ text: '…', marked: false }] : []),
        ...mark(flat.slice(from, from + length)),
        ...(from + length < flat.length ? [{ text: '…', marked: false }] : []),
      ];
    },
  };
}

const LATIN = /[\p{Script=Latin}\d]/u;

/** Whether a hit is a stretch of another Latin word: `art` in `start`, or one letter of any word. Endings may follow a word. */
function isWithinWord(word: string, text: string, at: number): boolean {
  if (!LATIN.test(word.charAt(0))) return false;
  return LATIN.test(text.charAt(at - 1)) || (word.length === 1 && LATIN.test(text.charAt(at + 1)));
}

/** Lower case and half width without the blanks that terms leave out, and where each character stood. */
function fold(text: string, simplified?: Simplified): { folded: string; places: readonly number[] } {
  const lower = text.replace(/[A-Z\uff01-\uff5e]/g, (character) => character.normalize('NFKC').toLowerCase());
  const even = simplified ? lower.replace(/\p{Script=Han}/gu, (each) => simplified.get(each) ?? each) : lower;
  const places: number[] = [];
  let folded = '';
  for (let at = 0; at < even.length; at++) {
    const character = even.charAt(at);
    if (character === ' ' && isBetweenScripts(even, at)) continue;
    places.push(at);
    folded += character;
  }
  return { folded, places };
}
