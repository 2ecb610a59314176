import { blocksOf } from '../../edit/slide-blocks.ts';

/** A text with something put into it as a block of its own, and where that ends. */
export interface Inserted {
  from: number;
  insert: string;
  /** Where the caret stands then. */
  caret: number;
}

/** Puts a block below the paragraph in which the caret is; never into notes or prose. */
export function insertBlock(text: string, caret: number, block: string): Inserted {
  const inside = blocksOf(text).find(({ from, to }) => caret > from && caret < to);
  const paragraph = text.indexOf('\n\n', Math.max(0, caret - 1));
  const at = inside ? inside.to : paragraph < 0 ? text.trimEnd().length : paragraph;
  const before = text.slice(0, at).trim() === '' ? '' : '\n\n';
  const isLast = text.slice(at).trim() === '';
  const behind = isLast || /^\s*\n\s*\n/.test(text.slice(at)) ? '' : '\n\n';
  return { from: at, insert: before + block + behind, caret: at + before.length + block.length };
}
