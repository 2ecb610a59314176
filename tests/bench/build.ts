import type { BenchOptions } from './bench-options.ts';
import { benchDecks } from './content/bench-deck.ts';
import { lectern } from './contestants/lectern.ts';
import { freshBuilds } from './measuring/build-contestant.ts';
import { failedRow, type Row } from './report/bench-table.ts';
import { type Section, sectionOf } from './report/section.ts';

const COLUMNS = [
  { title: 'makes', digits: 0 },
  { title: 'CPU s', digits: 1 },
  { title: 'wall s', digits: 1 },
  { title: 'peak MB', digits: 0 },
  { title: 'dist MB', digits: 1 },
] as const;

/** What building the same decks takes each generator, from nothing. */
export async function benchBuild(options: BenchOptions): Promise<Section> {
  const decks = benchDecks(options.decks, options.slides);
  const rows: Row[] = [];
  for (const contestant of [lectern, ...options.peers]) {
    const { name, makes } = contestant;
    if (!contestant.build) continue;
    try {
      const { cpu, wall, memory, dist } = await freshBuilds(contestant, decks, options);
      rows.push({ name, cells: [makes, cpu, wall, memory, dist] });
    } catch (error) {
      options.say(String(error));
      rows.push(failedRow(name, COLUMNS, error as Error));
    }
  }
  return sectionOf([
    {
      title: 'Build',
      about:
        `${options.decks} decks of ${options.slides} slides, built from nothing without caches: processor seconds and peak ` +
        'memory of all processes together. Slidev builds one deck at a time.',
      rowsAre: 'generator',
      columns: COLUMNS,
      rows,
      against: lectern.name,
    },
  ]);
}
