import type { SourceEdit } from './source-edits.ts';

interface Item {
  /** Columns of its marker and of its text, as written. */
  marker: number;
  content: number;
  /** How far its text is moved. */
  shift: number;
}

interface Fence {
  closing: RegExp;
  shift: number;
}

const MARKER = /^([-+*]|\d{1,9}[.)])( +|$)/;
const FENCE = /^(`{3,}|~{3,})/;

/**
 * Moves what is indented by two or more columns under an item, but less than its text, to its text: people indent by two
 * spaces under `1.`, where CommonMark (§5.2) asks for three and would end the list. Tags and lines with tabs stay.
 * @param start offset where the Markdown begins, behind the frontmatter
 */
export function listIndents(source: string, start: number): SourceEdit[] {
  const edits: SourceEdit[] = [];
  const items: Item[] = [];
  let fence: Fence | undefined;
  let at = start;
  for (const line of source.slice(start).split('\n')) {
    const indent = line.search(/[^ ]/);
    const text = line.slice(indent);
    if (indent >= 0 && text.trim() !== '') {
      const shift: number = fence?.shift ?? shiftOf(indent, text, items);
      if (shift > 0) edits.push({ at, length: 0, text: ' '.repeat(shift) });
      if (fence) {
        if (fence.closing.test(text)) fence = undefined;
      } else {
        fence = openedFence(text, shift);
        if (!fence) openItem(indent, text, shift, items);
      }
    }
    at += line.length + 1;
  }
  return edits;
}

/** How far a line goes to the right; the items that it ends are taken off the pile. */
function shiftOf(indent: number, text: string, items: Item[]): number {
  if (/^[<\t]/.test(text)) return 0;
  while (items.length > 0 && indent < (items.at(-1)?.marker ?? 0) + 2) items.pop();
  const item = items.at(-1);
  if (!item) return 0;
  return item.shift + Math.max(0, item.content - indent);
}

function openedFence(text: string, shift: number): Fence | undefined {
  const marks = FENCE.exec(text)?.[1];
  return marks ? { closing: new RegExp(`^${marks}+[ \\t\\r]*$`), shift } : undefined;
}

function openItem(indent: number, text: string, shift: number, items: Item[]): void {
  const [, marker = '', space = ''] = MARKER.exec(text.trimEnd()) ?? [];
  if (marker === '') return;
  const width = space.length > 0 && space.length < 5 ? space.length : 1;
  items.push({ marker: indent, content: indent + marker.length + width, shift });
}
