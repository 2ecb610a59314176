import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchOptions } from './bench-options.ts';
import { benchDecks } from './content/bench-deck.ts';
import { deckFile, lectern } from './contestants/lectern.ts';
import { type BuildFigures, buildOnce, type FreshBuild, freshBuilds } from './measuring/build-contestant.ts';
import { digestsOf, filesThatDiffer } from './measuring/files.ts';
import { type Cell, failedRow, type Row } from './report/bench-table.ts';
import { type Section, sectionOf } from './report/section.ts';
import { sampleOf } from './report/statistics.ts';

const COLUMNS = [
  { title: 'CPU s', digits: 1 },
  { title: 'wall s', digits: 1 },
  { title: 'peak MB', digits: 0 },
  { title: 'dist MB', digits: 2 },
  { title: 'CPU ms a further deck', digits: 1 },
  { title: 'peak MB a further deck', digits: 2 },
  { title: 'files that differ', digits: 0 },
] as const;

/** How the build grows with the number of decks, and what a second build and a small change cost. */
export async function benchGrowth(options: BenchOptions): Promise<Section> {
  const { sizes, slides, growthPeers } = options;
  const rows: Row[] = [];
  for (const contestant of [lectern, ...growthPeers].filter(({ build }) => build)) {
    let smaller: FreshBuild | undefined;
    for (const count of sizes.filter((size) => size <= contestant.mostDecks)) {
      const name = `${contestant.name}, ${count} decks`;
      try {
        const build = await freshBuilds(contestant, benchDecks(count, slides), options);
        rows.push(rowOf(name, build, [...further(build, smaller), '']));
        smaller = build;
        if (contestant === lectern) rows.push(...(await builtAgain(build, name, options)));
      } catch (error) {
        options.say(String(error));
        rows.push(failedRow(name, COLUMNS, error as Error));
      }
    }
  }
  return sectionOf([
    {
      title: 'Growth',
      about:
        `Sites of ${sizes.join(', ')} decks of ${slides} slides, built without any cache; ours then again as it is, ` +
        'then with one sentence changed in one deck. A further deck is set against the size before. ' +
        `Ours makes of a deck: ${lectern.makes}.`,
      rowsAre: 'site',
      columns: COLUMNS,
      rows,
    },
  ]);
}

/** Builds what is built already: as it is, and with one deck changed. */
async function builtAgain(build: FreshBuild, name: string, { say }: BenchOptions): Promise<Row[]> {
  const dist = join(build.work, 'dist');
  const first = digestsOf(dist);
  say(`${name}, again`);
  const again = await buildOnce(lectern, build, 'again');
  const second = digestsOf(dist);

  say(`${name}, one changed`);
  await changeDeck(build);
  const changed = await buildOnce(lectern, build, 'changed');
  return [
    rowOf(`${name}, again`, again, ['', '', sampleOf([filesThatDiffer(first, second)])]),
    rowOf(`${name}, one changed`, changed, ['', '', sampleOf([filesThatDiffer(second, digestsOf(dist))])]),
  ];
}

async function changeDeck({ work, decks }: FreshBuild): Promise<void> {
  const file = join(work, deckFile({ id: decks[Math.floor(decks.length / 2)]?.id ?? '' }));
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('讲：', '讲：这一句是新加的。'));
}

const rowOf = (name: string, { cpu, wall, memory, dist }: BuildFigures, rest: readonly Cell[]): Row => ({
  name,
  cells: [cpu, wall, memory, dist, ...rest],
});

/** What each deck beyond the smaller size cost: CPU ms and peak MB. */
function further(build: FreshBuild, smaller: FreshBuild | undefined): Cell[] {
  if (smaller === undefined) return ['', ''];
  const more = build.decks.length - smaller.decks.length;
  const [{ memory }, before] = [build, smaller.memory];
  return [
    sampleOf([((build.cpu.median - smaller.cpu.median) * 1000) / more]),
    typeof memory === 'string' || typeof before === 'string'
      ? ''
      : sampleOf([(memory.median - before.median) / more]),
  ];
}
