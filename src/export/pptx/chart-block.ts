import { numberIn } from '../../deck/diagrams/chart-table.ts';
import { attributesOf, childrenOf, type Element, textOf } from '../../deck/tree.ts';
import { type Block, stack } from './block.ts';
import { paragraph } from './paragraphs.ts';
import { plain } from './runs.ts';
import { tableBlock } from './table-block.ts';
import { textBlock } from './text-block.ts';

/** A `Chart` as one that office programs edit; where its cells are more than numbers, as the table they are. */
export function chartBlock(component: Element): Block {
  const table = component.children.find(({ type }) => type === 'table');
  const attributes = attributesOf(component);
  const title = String(attributes.get('title') ?? '');
  const unit = String(attributes.get('unit') ?? '');
  if (table === undefined) return textBlock([paragraph(plain(title))]);
  const [head, ...rows] = childrenOf(table).map((tableRow) =>
    childrenOf(tableRow).map((cell) => textOf(cell).trim()),
  );
  const isNumber = (words: string) => /^[-−]?[\d,.]+$/.test(words.replace(unit, '').trim());
  if (!head || head.length < 2 || !rows.every((cells) => cells.slice(1).every(isNumber))) {
    return stack([textBlock([paragraph(plain(title, { bold: true }))]), tableBlock(table)]);
  }
  const series = head.slice(1).map((name, index) => ({
    name,
    values: rows.map((cells) => numberIn(cells[index + 1] ?? '') ?? 0),
  }));
  return {
    growth: 4,
    height: (_, size) => ((rows.length * series.length + 3) * size * 1.7) / 72,
    draw: (box, size) => [
      {
        kind: 'chart',
        box,
        title,
        categoryTitle: head[0] ?? '',
        categories: rows.map((cells) => cells[0] ?? ''),
        series,
        unit,
        size,
      },
    ],
  };
}
