import type { Block, Box, ListItem } from '../../model/deck.ts';
import { textOfRuns } from '../text-of-runs.ts';

/** Something on a slide whose place in the source is known. */
export interface PlacedThing {
  place: Box;
  /** How its text begins, without spaces; absent for what is seen and not read. */
  begin?: string;
  /** It is drawn, with words in it that are as large as it is. */
  hasWords?: boolean;
}

/** So many letters tell a text from others on its slide. */
const TELLING = 12;

/** The texts, pictures and drawings of a slide that have a place in the source, in their order. */
export function placedThings(blocks: readonly Block[]): PlacedThing[] {
  return blocks.flatMap((block): PlacedThing[] => {
    switch (block.type) {
      case 'columns':
        return block.columns.flatMap((column) => placedThings(column.blocks));
      case 'step':
      case 'remark':
        return placedThings(block.blocks);
      case 'figure': {
        const place = block.picture.place ?? block.place;
        return place ? [{ place }] : [];
      }
      case 'drawing':
        return block.place ? [{ place: block.place, hasWords: block.text.length > 0 }] : [];
      case 'picture':
      case 'media':
        return block.place ? [{ place: block.place }] : [];
      default: {
        const begin = textOfBlock(block).replace(/\s+/g, '').slice(0, TELLING);
        return block.place && begin !== '' ? [{ place: block.place, begin }] : [];
      }
    }
  });
}

function textOfBlock(block: Block): string {
  if (block.type === 'paragraph' || block.type === 'heading') return textOfRuns(block.runs);
  if (block.type === 'list') return block.items.map(textOfItem).join('');
  return '';
}

const textOfItem = ({ runs, children }: ListItem): string =>
  textOfRuns(runs) + children.map(textOfBlock).join('');
