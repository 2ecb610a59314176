import { describe, expect, it } from 'vitest';
import { type BenchTable, failedRow, tableMarkdown } from './bench-table.ts';
import { sampleOf } from './statistics.ts';

const COLUMNS = [
  { title: 'CPU s', digits: 1 },
  { title: 'peak MB', digits: 0 },
];
const tableOf = (rows: BenchTable['rows'], against?: string): string[] =>
  tableMarkdown({
    title: 'Build',
    about: 'So it was measured.',
    rowsAre: 'generator',
    columns: COLUMNS,
    rows,
    ...(against === undefined ? {} : { against }),
  }).split('\n');

describe('tableMarkdown', () => {
  const own = { name: 'Lectern', cells: [sampleOf([2]), sampleOf([400])] };

  it('has a title, a word on the measuring and a head', () => {
    expect(tableOf([own]).slice(0, 6)).toEqual([
      '## Build',
      '',
      'So it was measured.',
      '',
      '| generator | CPU s | peak MB |',
      '| --- | ---: | ---: |',
    ]);
  });

  it('sets the rows against the compared one, which carries no ratio', () => {
    const peer = { name: 'Peer', cells: [sampleOf([5]), sampleOf([100])] };
    expect(tableOf([own, peer], 'Lectern').slice(6)).toEqual([
      '| Lectern | 2.0 | 400 |',
      '| Peer | 5.0 ×2.5 | 100 ×0.25 |',
      '',
    ]);
  });

  it('shows how far the runs lie apart where they differ in the digits shown', () => {
    const row = { name: 'Peer', cells: [sampleOf([1, 2, 4]), sampleOf([100.1, 100.2])] };
    expect(tableOf([row])[6]).toBe('| Peer | 2.0 (1.0–4.0) | 100 |');
  });

  it('has no ratio to a figure of zero or to a remark', () => {
    const zero = { name: 'Lectern', cells: [sampleOf([0]), 'Linux only'] };
    const peer = { name: 'Peer', cells: [sampleOf([5]), sampleOf([7])] };
    expect(tableOf([zero, peer], 'Lectern')[7]).toBe('| Peer | 5.0 | 7 |');
  });

  it('gives what failed a row with the first line of why', () => {
    const failed = failedRow('Peer', COLUMNS, new Error('a | b ended\nits log'));
    expect(tableOf([failed])[6]).toBe('| Peer | a \\| b ended |  |');
  });
});
