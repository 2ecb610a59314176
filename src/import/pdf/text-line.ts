/** A piece of text as the PDF places it; lengths in points, y from the top of the page down to the baseline. */
export interface Fragment {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Font size. */
  size: number;
  /** Web address of a link over it. */
  link?: string;
}

/** Fragments on one baseline that follow each other. */
export interface Line {
  fragments: Fragment[];
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
}

/** Baselines this share of the font size apart are one line: raised and lowered signs stay in it. */
const SAME_BASELINE = 0.4;
/** A gap of this share of the font size is a space. */
const SPACE = 0.2;

/** Puts fragments together to lines, from the top of their area to its bottom. */
export function linesOf(fragments: Fragment[]): Line[] {
  const rows: Fragment[][] = [];
  for (const fragment of fragments.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.findLast((candidate) => isOnRow(candidate, fragment));
    if (row) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => lineOf(row.toSorted((a, b) => a.x - b.x))).toSorted((a, b) => a.y - b.y);
}

function isOnRow(row: Fragment[], fragment: Fragment): boolean {
  const [first] = row;
  return (
    first !== undefined &&
    Math.abs(first.y - fragment.y) <= SAME_BASELINE * Math.max(first.size, fragment.size)
  );
}

function lineOf(fragments: Fragment[]): Line {
  const [first] = fragments;
  const right = Math.max(...fragments.map(({ x, width }) => x + width));
  const largest = fragments.toSorted((a, b) => b.size * b.text.length - a.size * a.text.length)[0];
  const spaced = fragments.map((fragment, index) => withSpace(fragment, fragments[index - 1]));
  return {
    fragments: spaced,
    text: spaced
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
    x: first?.x ?? 0,
    right,
    y: largest?.y ?? 0,
    size: largest?.size ?? 0,
  };
}

/** PDFs often place words without the spaces between them. */
function withSpace(fragment: Fragment, before: Fragment | undefined): Fragment {
  if (before === undefined) return fragment;
  const gap = fragment.x - (before.x + before.width);
  const touches = /\s$/.test(before.text) || /^\s/.test(fragment.text);
  return gap > SPACE * fragment.size && !touches ? { ...fragment, text: ` ${fragment.text}` } : fragment;
}
