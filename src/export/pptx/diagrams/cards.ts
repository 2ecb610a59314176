import { attributesOf, type Element } from '../../../deck/tree.ts';
import type { Block } from '../block.ts';
import { gridBlock } from './grid.ts';
import { diagramParts, numberOf, partText } from './part-text.ts';

/** `Cards`: as many in a row as the author says, or as look even. */
export function cardsBlock(component: Element): Block {
  const read = diagramParts(component);
  const count = read.parts.length;
  const given = Number(attributesOf(component).get('columns'));
  const columns = given > 0 ? given : count <= 4 ? count : Math.ceil(count / Math.ceil(count / 4));
  const named = read.parts.every(({ parts, below }) => parts.text.length === 0 && below.length === 0);
  const cells = read.parts.map((part, index) =>
    partText(part, numberOf(read, index), named ? { align: 'center' } : {}),
  );
  return gridBlock(cells, {
    columns: Math.max(1, Math.min(columns, count)),
    look: () => 'top',
    growth: named ? 1.8 : 1.25,
    valign: named ? 'middle' : 'top',
  });
}
