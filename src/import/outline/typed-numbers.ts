/** A number that somebody typed in front of a line, and how deep it stands among the others. */
export interface TypedNumber {
  value: number;
  /** 0 for the outermost; `（1）` below `1、` is 1. */
  depth: number;
  /** Characters of the sign with the spaces around it. */
  length: number;
}

/** `1.` `1、`, `1)`, `（1）` and `①`, each a way of counting; not the 1.1 of a heading and not 3.5. */
const SIGN =
  /^\s*(?:(\d{1,2})(?:\s?[．、]|\.(?!\d))|(\d{1,2})\s?[)）]|[(（]\s?(\d{1,2})\s?[)）]|([①-⑳]))\s*/u;
const CIRCLED_ONE = 0x2460;

interface Counted {
  value: number;
  style: number;
  length: number;
}

interface Sequence {
  style: number;
  last: number;
  members: number[];
  parent: Sequence | undefined;
}

/** Finds the lines that count up, by way of counting; a sign that counts nothing on is text. One entry a line. */
export function typedNumbers(lines: string[]): (TypedNumber | undefined)[] {
  const signs = lines.map(signOf);
  const sequences = new Map<number, Sequence>();
  let open: Sequence[] = [];
  for (const [index, sign] of signs.entries()) {
    if (!sign) continue;
    const same = open.findIndex(({ style }) => style === sign.style);
    const known = open[same];
    if (known && sign.value === known.last + 1) {
      open = open.slice(0, same + 1);
      known.last = sign.value;
      known.members.push(index);
      sequences.set(index, known);
      continue;
    }
    // It begins anew, where it stood before or below all that is open.
    open = known ? open.slice(0, same) : open;
    const isNested = sign.value === 1;
    if (!isNested) open = [];
    const sequence = { style: sign.style, last: sign.value, members: [index], parent: open.at(-1) };
    open = [...open, sequence];
    sequences.set(index, sequence);
  }
  return signs.map((sign, index) => {
    const sequence = sequences.get(index);
    if (!sign || !sequence || sequence.members.length < 2) return undefined;
    return { value: sign.value, depth: depthOf(sequence), length: sign.length };
  });
}

function signOf(line: string): Counted | undefined {
  const sign = SIGN.exec(line);
  if (!sign || sign[0].length === line.length) return undefined;
  const style = sign.findIndex((group, index) => index > 0 && group !== undefined);
  const text = sign[style] ?? '';
  const value = /\d/.test(text) ? Number(text) : (text.codePointAt(0) ?? 0) - CIRCLED_ONE + 1;
  return { value, style, length: sign[0].length };
}

function depthOf({ parent }: Sequence): number {
  let depth = 0;
  for (let outer = parent; outer; outer = outer.parent) if (outer.members.length > 1) depth++;
  return depth;
}
