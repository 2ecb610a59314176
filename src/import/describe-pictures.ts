import type { Block, Deck, ListItem } from '../model/deck.ts';
import type { Message, Result } from '../model/message.ts';

/**
 * Gives every picture without alternative text its number as one, 图 3-1 for the first on slide 3: the site refuses
 * pictures without description. Which pictures still need one is said slide by slide.
 */
export function describePictures(deck: Deck, file: string): Result<Deck> {
  const messages: Message[] = [];
  const slides = deck.slides.map((slide) => {
    let count = 0;
    const describe = (block: Block): Block => {
      switch (block.type) {
        case 'picture':
          if (block.alt.trim() !== '') return block;
          count++;
          return { ...block, alt: `图 ${slide.source}-${count}` };
        case 'step':
          return { ...block, blocks: block.blocks.map(describe) };
        case 'list':
        case 'diagram':
          return { ...block, items: block.items.map(describeItem) };
        case 'table':
          return {
            ...block,
            rows: block.rows.map((row) =>
              row.map((cell) => cell && { ...cell, blocks: cell.blocks.map(describe) }),
            ),
          };
        default:
          return block;
      }
    };
    const describeItem = (item: ListItem): ListItem => ({ ...item, children: item.children.map(describe) });
    const described = { ...slide, blocks: slide.blocks.map(describe), notes: slide.notes.map(describe) };
    if (count > 0) {
      messages.push({
        severity: 'warning',
        rule: 'alt-text',
        place: { file, slide: slide.source },
        reason: `${count === 1 ? 'A picture has' : `${count} pictures have`} no description; a number stands for it.`,
        hint: 'Write what it shows between the brackets of ![图 …](…), for those who cannot see it.',
      });
    }
    return described;
  });
  return { value: { ...deck, slides }, messages };
}
