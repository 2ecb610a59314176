import { withAttributes } from '../diagrams/markup.ts';
import { attributesOf, childrenOf, type Element } from '../tree.ts';
import { sharesOf } from './shares.ts';

/** Gives `Columns` with `shares` their widths as CSS has them (`grid-template-columns`). */
export function prepareColumns(columns: Element): Element {
  const written = attributesOf(columns).get('shares');
  if (written === undefined) return columns;
  const shares = sharesOf(written, childrenOf(columns).length).value;
  const widths = shares.map((share) => `minmax(0,${Math.round(share * 100) / 100}fr)`).join(' ');
  return withAttributes(columns, { widths });
}
