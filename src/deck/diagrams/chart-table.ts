import { attributesOf, childrenOf, type Element, type Node, textOf } from '../tree.ts';
import { block, htmlOf, inline, text, withAttributes } from './markup.ts';
import { replaceIn } from './parts.ts';

const NUMBER = /[-−]?\d[\d,]*(?:\.\d+)?/;

/** The first number in a cell: `约 1,200 人` is 1200; undefined where there is none. */
export function numberIn(words: string): number | undefined {
  const found = NUMBER.exec(words)?.[0];
  return found === undefined ? undefined : Number(found.replaceAll(',', '').replace('−', '-'));
}

/**
 * Prepares the table of a `Chart`: every number gets a bar in its own cell, as long as its share
 * of the largest (of 100 for percentages), so that the chart is still the table that was written.
 * Roles are given because the rows are laid out as grids, which some browsers then no longer
 * tell screen readers to be tables. Widths are attributes of SVG, which no content policy blocks.
 */
export function prepareChart(component: Element): Element {
  const table = component.children.find(({ type }) => type === 'table') as Node | undefined;
  if (table === undefined) return component;
  const unit = String(attributesOf(component).get('unit') ?? '');
  const [head, ...rows] = childrenOf(table);
  const heads = head ? childrenOf(head) : [];
  const numbers = rows.flatMap((row) =>
    childrenOf(row)
      .slice(1)
      .map((cell) => numberIn(textOf(cell)) ?? 0),
  );
  const largest = Math.max(...numbers.map(Math.abs), 0);
  const whole = unit === '%' && largest <= 100 ? 100 : largest;
  const names = rows.map((row) => textOf(childrenOf(row)[0] ?? row).length);

  const prepared = block('table', { role: 'table' }, [
    block('thead', { role: 'rowgroup' }, [block('tr', { role: 'row' }, heads.map(headCell))]),
    block(
      'tbody',
      { role: 'rowgroup' },
      rows.map((row) =>
        block('tr', { ...htmlOf(row), role: 'row' }, [
          ...childrenOf(row)
            .slice(0, 1)
            .map((cell) => block('th', { scope: 'row', role: 'rowheader' }, childrenOf(cell))),
          ...childrenOf(row)
            .slice(1)
            .map((cell, index) =>
              block(
                'td',
                { role: 'cell', 'data-series': seriesName(heads, index) },
                barIn(cell, unit, whole),
              ),
            ),
        ]),
      ),
    ),
  ]);
  return withAttributes(replaceIn(component, table, prepared), {
    series: String(Math.max(1, heads.length - 1)),
    names: Math.max(0, ...names) > 8 ? 'long' : 'short',
  });
}

/** A head without a word is a cell: screen readers would announce a heading of nothing. */
function headCell(cell: Node): Node {
  return textOf(cell).trim() === ''
    ? block('td', { role: 'cell' }, [])
    : block('th', { scope: 'col', role: 'columnheader' }, childrenOf(cell));
}

function seriesName(heads: readonly Node[], index: number): string | undefined {
  const head = heads[index + 1];
  return heads.length > 2 && head ? textOf(head) : undefined;
}

function barIn(cell: Node, unit: string, whole: number): Node[] {
  const words = textOf(cell);
  const value = numberIn(words);
  if (value === undefined || whole === 0) return [...childrenOf(cell)];
  const share = `${Math.round((Math.abs(value) / whole) * 1000) / 10}%`;
  const withUnit = unit === '' || words.includes(unit) ? [] : [text(unit === '%' ? '%' : ` ${unit}`)];
  return [
    inline('svg', { class: 'chart-bar', width: share, 'aria-hidden': 'true', focusable: 'false' }, [
      inline('rect', { width: '100%', height: '100%' }, []),
    ]),
    inline('span', { class: 'chart-value' }, [...childrenOf(cell), ...withUnit]),
  ];
}
