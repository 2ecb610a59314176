import type { Block } from '../model/deck.ts';

/** The words of blocks without what is only seen: one below the other, no pictures, drawings as a list of their words. */
export function spokenBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.type) {
      case 'picture':
        return [];
      case 'figure':
        return block.caption.length > 0 ? [{ type: 'paragraph', runs: block.caption }] : [];
      case 'drawing':
        return block.text.length > 0 ? [listOfLines(block.text)] : [];
      case 'columns':
        return block.columns.flatMap(({ title, blocks: inside }) => [
          ...(title ? [{ type: 'heading' as const, depth: 3, runs: [{ text: title }] }] : []),
          ...spokenBlocks(inside),
        ]);
      case 'step':
      case 'remark':
        return spokenBlocks(block.blocks);
      default:
        return [block];
    }
  });
}

function listOfLines(lines: readonly string[]): Block {
  return { type: 'list', ordered: false, items: lines.map((text) => ({ runs: [{ text }], children: [] })) };
}
