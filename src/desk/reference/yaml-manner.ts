import { type Document, isMap, isScalar, isSeq, visit } from 'yaml';
import { isBlock } from './yaml-blocks.ts';
import type { YamlManner } from './yaml-write.ts';

/** How a file is written: its indentation, and which lists stand on one line. */
export function mannerOf(text: string, document: Document): YamlManner {
  const columnOf = (at: number) => at - (text.lastIndexOf('\n', at - 1) + 1);
  const lists: number[] = [];
  const steps: number[] = [];
  const flow = new Map<string, number>();
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !key.range) return;
      const name = String(key.value);
      if (isSeq(value)) flow.set(name, (flow.get(name) ?? 0) + (value.flow ? 1 : -1));
      if (!isBlock(value)) return;
      const column = columnOf(key.range[0]);
      if (isMap(value)) {
        const first = value.items[0]?.key;
        if (first && 'range' in first && first.range) steps.push(columnOf(first.range[0]) - column);
      } else lists.push(columnOf(value.range[0]) - column);
    },
  });
  const step = commonest(steps.filter((each) => each > 0)) ?? 2;
  return {
    step,
    list: commonest(lists.filter((each) => each >= 0)) ?? step,
    flowKeys: new Set([...flow].filter(([, count]) => count > 0).map(([name]) => name)),
    quotes: false,
  };
}

function commonest(values: readonly number[]): number | undefined {
  const counts = Map.groupBy(values, (value) => value);
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
