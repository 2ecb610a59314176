/** A change of a source text that never makes it shorter. */
export interface SourceEdit {
  /** Offset in the source. */
  at: number;
  /** How many characters are replaced. */
  length: number;
  /** What stands there instead: at least as many characters. */
  text: string;
}

/** A source with its edits made, which knows where its characters stood. */
export interface EditedSource {
  text: string;
  /** Offsets in the edited text of the characters that the source does not have, in ascending order. */
  inserted: number[];
}

/** Makes edits that do not overlap. */
export function editSource(source: string, edits: readonly SourceEdit[]): EditedSource {
  const inserted: number[] = [];
  let text = '';
  let read = 0;
  for (const edit of [...edits].sort((one, other) => one.at - other.at || one.length - other.length)) {
    text += source.slice(read, edit.at) + edit.text;
    for (let extra = edit.text.length - edit.length; extra > 0; extra--) inserted.push(text.length - extra);
    read = edit.at + edit.length;
  }
  return { text: text + source.slice(read), inserted };
}

interface Point {
  line: number;
  column: number;
  offset?: number | undefined;
}

/** The place in the source of a place in the edited text. */
export function originalPoint(point: Point, inserted: readonly number[]): Point {
  const { offset } = point;
  if (offset === undefined || inserted.length === 0) return point;
  const before = countBelow(inserted, offset);
  const onLine = before - countBelow(inserted, offset - (point.column - 1));
  return { line: point.line, column: point.column - onLine, offset: offset - before };
}

/** How many of ascending numbers are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
