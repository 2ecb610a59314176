import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchOptions } from './bench-options.ts';
import { benchDecks } from './content/bench-deck.ts';
import type { Contestant } from './contestants/contestant.ts';
import { deckFile, lectern, lecternPages, pageFile } from './contestants/lectern.ts';
import {
  type BuildFigures,
  buildOnce,
  type FreshBuild,
  freshBuildsInTurn,
} from './measuring/build-contestant.ts';
import { digestsOf, filesThatDiffer } from './measuring/files.ts';
import { type Cell, failedRow, type Row } from './report/bench-table.ts';
import { type Section, sectionOf } from './report/section.ts';
import { sampleOf } from './report/statistics.ts';

const columnsOf = (unit: string) =>
  [
    { title: 'CPU s', digits: 1 },
    { title: 'wall s', digits: 1 },
    { title: 'peak MB', digits: 0 },
    { title: 'dist MB', digits: 2 },
    { title: `CPU ms a further ${unit}`, digits: 1 },
    { title: `peak MB a further ${unit}`, digits: 2 },
    { title: 'files that differ', digits: 0 },
  ] as const;

/** How the build grows with the number of decks, and what a second build and a small change cost. */
export function benchGrowth(options: BenchOptions): Promise<Section> {
  const { sizes, slides, growthPeers } = options;
  return grown(options, {
    title: 'Growth',
    about:
      `Sites of ${sizes.join(', ')} decks of ${slides} slides, built without any cache; ours then again as it is, ` +
      'then with one sentence changed in one deck. A further deck is set against the size before, built in the same round. ' +
      `Ours makes of a deck: ${lectern.makes}.`,
    unit: 'deck',
    sizes,
    slides,
    own: lectern,
    peers: growthPeers,
    changed: (id) => ({ file: deckFile({ id }), from: '讲：', to: '讲：这一句是新加的。' }),
  });
}

/** The same with short pages. */
export function benchPages(options: BenchOptions): Promise<Section> {
  const { pages, growthPeers } = options;
  return grown(options, {
    title: 'Short pages',
    about:
      `Sites of ${pages.join(', ')} short pages (about 300 Chinese characters), built without any cache; ours then again ` +
      'as it is, then with one sentence changed in one page. A further page is set against the size before, built in the ' +
      'same round. ' +
      `Ours makes of it: ${lecternPages.makes}.`,
    unit: 'page',
    sizes: pages,
    slides: 3,
    own: lecternPages,
    peers: growthPeers,
    changed: (id) => ({ file: pageFile({ id }), from: 'summary: ', to: 'summary: 新的，' }),
  });
}

/** What grows. */
interface Growing {
  title: string;
  about: string;
  unit: 'deck' | 'page';
  sizes: readonly number[];
  /** Slides' worth of text in each. */
  slides: number;
  own: Contestant;
  peers: readonly Contestant[];
  /** A change of one of them. */
  changed: (id: string) => { file: string; from: string; to: string };
}

async function grown(options: BenchOptions, growing: Growing): Promise<Section> {
  const { title, about, unit, sizes, slides, own, peers } = growing;
  const columns = columnsOf(unit);
  const rows: Row[] = [];
  for (const contestant of [own, ...peers].filter(({ build }) => build)) {
    const counts = sizes.filter((size) => size <= contestant.mostDecks);
    const sites = counts.map((count) => ({ decks: benchDecks(count, slides), folder: `work-${count}` }));
    const builds = await freshBuildsInTurn(contestant, sites, options).catch((error: Error) =>
      counts.map(() => error),
    );
    let smaller: FreshBuild | undefined;
    for (const [at, build] of builds.entries()) {
      const name = `${contestant.name}, ${counts[at]} ${unit}s`;
      try {
        if (build instanceof Error) throw build;
        rows.push(rowOf(name, build, [...further(build, smaller), '']));
        smaller = build;
        if (contestant === own) rows.push(...(await builtAgain(build, name, growing, options)));
      } catch (error) {
        options.say(String(error));
        rows.push(failedRow(name, columns, error as Error));
      }
    }
  }
  return sectionOf([{ title, about, rowsAre: 'site', columns, rows }]);
}

/** Builds what is built already: as it is, and with one file changed. */
async function builtAgain(
  build: FreshBuild,
  name: string,
  { own, changed: changeOf }: Growing,
  { say }: BenchOptions,
): Promise<Row[]> {
  const dist = join(build.work, 'dist');
  const first = digestsOf(dist);
  say(`${name}, again`);
  const again = await buildOnce(own, build, 'again');
  const second = digestsOf(dist);

  say(`${name}, one changed`);
  await change(build, changeOf);
  const changed = await buildOnce(own, build, 'changed');
  return [
    rowOf(`${name}, again`, again, ['', '', sampleOf([filesThatDiffer(first, second)])]),
    rowOf(`${name}, one changed`, changed, ['', '', sampleOf([filesThatDiffer(second, digestsOf(dist))])]),
  ];
}

async function change({ work, decks }: FreshBuild, changeOf: Growing['changed']): Promise<void> {
  const { file, from, to } = changeOf(decks[Math.floor(decks.length / 2)]?.id ?? '');
  const path = join(work, file);
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(from, to));
}

const rowOf = (name: string, { cpu, wall, memory, dist }: BuildFigures, rest: readonly Cell[]): Row => ({
  name,
  cells: [cpu, wall, memory, dist, ...rest],
});

/** What each deck beyond the smaller size cost, round by round: CPU ms and peak MB. */
function further(build: FreshBuild, smaller: FreshBuild | undefined): Cell[] {
  if (smaller === undefined) return ['', ''];
  const more = build.decks.length - smaller.decks.length;
  const rounds = build.used.flatMap((used, round) => {
    const before = smaller.used[round];
    return before ? [{ used, before }] : [];
  });
  const memory = rounds.flatMap(({ used, before }) =>
    used.memory === undefined || before.memory === undefined ? [] : [(used.memory - before.memory) / more],
  );
  return [
    sampleOf(rounds.map(({ used, before }) => ((used.cpu - before.cpu) * 1000) / more)),
    memory.length === 0 ? '' : sampleOf(memory),
  ];
}
