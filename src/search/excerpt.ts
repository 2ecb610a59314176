/** A piece of an excerpt; `marked` pieces are what was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

const SENTENCE_START = /(?<=[。！？；!?;\n])/;

/**
 * The sentence of a text that holds most of what was asked for, with what follows it, cut into
 * marked and unmarked pieces; the beginning, where nothing is held.
 * @param marks words to mark, in lower case; the longest wins
 * @param length at most so many characters
 */
export function excerpt(text: string, marks: readonly string[], length = 110): Piece[] {
  const wanted = longestFirst(marks);
  const sentences = text.split(SENTENCE_START).map((sentence) => sentence.replace(/\s+/g, ' '));
  let best = { worth: 0, start: 0, at: 0 };
  let start = 0;
  for (const sentence of sentences) {
    const folded = foldWidth(sentence);
    const held = wanted.filter((mark) => folded.includes(mark));
    const worth = held.reduce((sum, mark) => sum + mark.length ** 2, 0);
    if (worth > best.worth) {
      const first = Math.min(...held.map((mark) => folded.indexOf(mark)));
      best = { worth, start, at: first };
    }
    start += sentence.length;
  }
  const flat = sentences.join('').trimEnd();
  // A hit far into a long sentence is led up to by a few characters only.
  const wish = best.at > length / 2 ? best.start + best.at - 24 : best.start;
  const from = Math.max(0, Math.min(wish, flat.length - length));
  return [
    ...(from > 0 ? [{ text: '…', marked: false }] : []),
    ...markedPieces(flat.slice(from, from + length), marks),
    ...(from + length < flat.length ? [{ text: '…', marked: false }] : []),
  ];
}

/** A text in marked and unmarked pieces. */
export function markedPieces(text: string, marks: readonly string[]): Piece[] {
  const wanted = longestFirst(marks);
  const folded = foldWidth(text);
  const pieces: Piece[] = [];
  let plain = 0;
  for (let at = 0; at < text.length; ) {
    const mark = wanted.find((word) => folded.startsWith(word, at));
    if (mark === undefined) {
      at++;
      continue;
    }
    if (at > plain) pieces.push({ text: text.slice(plain, at), marked: false });
    pieces.push({ text: text.slice(at, at + mark.length), marked: true });
    at += mark.length;
    plain = at;
  }
  if (plain < text.length) pieces.push({ text: text.slice(plain), marked: false });
  return pieces;
}

function longestFirst(marks: readonly string[]): string[] {
  return [...new Set(marks)].filter((mark) => mark !== '').sort((a, b) => b.length - a.length);
}

/** Lower case and half width, character by character, so that places stay what they are. */
function foldWidth(text: string): string {
  return text.replace(/[A-Z\uff01-\uff5e]/g, (character) => character.normalize('NFKC').toLowerCase());
}
