import type { Block, Deck, ListItem } from '../../model/deck.ts';

/** Makes the slides of a deck refer to files by other names. */
export function renameReferences(deck: Deck, names: ReadonlyMap<string, string>): Deck {
  if (names.size === 0) return deck;
  const blocks = (list: Block[]): Block[] => list.map(block);
  const items = (list: ListItem[]): ListItem[] =>
    list.map((item) => ({ ...item, children: blocks(item.children) }));
  const block = (value: Block): Block => {
    switch (value.type) {
      case 'picture':
      case 'media':
        return { ...value, file: names.get(value.file) ?? value.file };
      case 'list':
      case 'diagram':
        return { ...value, items: items(value.items) };
      case 'step':
        return { ...value, blocks: blocks(value.blocks) };
      case 'table':
        return {
          ...value,
          rows: value.rows.map((row) => row.map((cell) => cell && { ...cell, blocks: blocks(cell.blocks) })),
        };
      default:
        return value;
    }
  };
  return {
    ...deck,
    slides: deck.slides.map((slide) => ({
      ...slide,
      blocks: blocks(slide.blocks),
      notes: blocks(slide.notes),
    })),
  };
}
