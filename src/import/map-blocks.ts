import type { Block, Deck, ListItem } from '../model/deck.ts';

/** Blocks that hold no other blocks. */
export type Leaf = Exclude<
  Block,
  { type: 'list' | 'diagram' | 'step' | 'table' | 'columns' | 'figure' | 'quiz' | 'remark' }
>;

/** A deck in which every block on a slide or in its notes that holds no others is what `change` makes of it. */
export function mapLeaves(deck: Deck, change: (leaf: Leaf) => Leaf): Deck {
  const slides = deck.slides.map((slide) => ({
    ...slide,
    blocks: mapBlocks(slide.blocks, change),
    notes: mapBlocks(slide.notes, change),
  }));
  return { ...deck, slides };
}

/** The blocks that hold no others, from first to last. */
export function leavesOf(blocks: Block[]): Leaf[] {
  const leaves: Leaf[] = [];
  mapBlocks(blocks, (leaf) => {
    leaves.push(leaf);
    return leaf;
  });
  return leaves;
}

function mapBlocks(blocks: Block[], change: (leaf: Leaf) => Leaf): Block[] {
  const inItem = (item: ListItem): ListItem => ({ ...item, children: mapBlocks(item.children, change) });
  return blocks.map((block) => {
    switch (block.type) {
      case 'list':
      case 'diagram':
        return { ...block, items: block.items.map(inItem) };
      case 'step':
      case 'remark':
        return { ...block, blocks: mapBlocks(block.blocks, change) };
      case 'table':
        return {
          ...block,
          rows: block.rows.map((row) =>
            row.map((cell) => cell && { ...cell, blocks: mapBlocks(cell.blocks, change) }),
          ),
        };
      case 'columns': {
        const columns = block.columns.map((column) => ({
          ...column,
          blocks: mapBlocks(column.blocks, change),
        }));
        return { ...block, columns };
      }
      case 'quiz':
        return {
          ...block,
          question: mapBlocks(block.question, change),
          why: mapBlocks(block.why, change),
        };
      case 'figure': {
        const picture = change(block.picture);
        return picture.type === 'picture' ? { ...block, picture } : picture;
      }
      default:
        return change(block);
    }
  });
}
