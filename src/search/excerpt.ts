/** A piece of an excerpt; `marked` pieces are what was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/**
 * The stretch of a text around its first hit, cut into marked and unmarked pieces.
 * @param marks words to mark, longest first wins
 * @param length at most so many characters
 */
export function excerpt(text: string, marks: readonly string[], length = 110): Piece[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  const wanted = [...new Set(marks)].filter((mark) => mark !== '').sort((a, b) => b.length - a.length);
  const lower = flat.toLowerCase();
  const hits = wanted.map((mark) => lower.indexOf(mark)).filter((at) => at >= 0);
  const first = hits.length > 0 ? Math.min(...hits) : 0;
  const from = Math.max(0, Math.min(first - 24, flat.length - length));
  const shown = flat.slice(from, from + length);

  const pieces: Piece[] = from > 0 ? [{ text: '…', marked: false }] : [];
  let at = 0;
  let plain = 0;
  const shownLower = shown.toLowerCase();
  while (at < shown.length) {
    const mark = wanted.find((word) => shownLower.startsWith(word, at));
    if (mark === undefined) {
      at++;
      continue;
    }
    if (at > plain) pieces.push({ text: shown.slice(plain, at), marked: false });
    pieces.push({ text: shown.slice(at, at + mark.length), marked: true });
    at += mark.length;
    plain = at;
  }
  if (plain < shown.length) pieces.push({ text: shown.slice(plain), marked: false });
  if (from + length < flat.length) pieces.push({ text: '…', marked: false });
  return pieces;
}
