import type { BenchOptions } from './bench-options.ts';
import { benchDecks } from './content/bench-deck.ts';
import type { Contestant } from './contestants/contestant.ts';
import { lectern, lecternPages } from './contestants/lectern.ts';
import { type FreshBuild, freshBuildsInTurn } from './measuring/build-contestant.ts';
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
  ] as const;

/** How the build grows with the number of decks. */
export function benchGrowth(options: BenchOptions): Promise<Section> {
  const { sizes, slides, growthPeers } = options;
  return grown(options, {
    title: 'Growth',
    about:
      `Sites of ${sizes.join(', ')} decks of ${slides} slides, built without any cache. A further deck is set against the ` +
      `size before, built in the same round. Ours makes of a deck: ${lectern.makes}.`,
    unit: 'deck',
    sizes,
    slides,
    own: lectern,
    peers: growthPeers,
  });
}

/** The same with short pages. */
export function benchPages(options: BenchOptions): Promise<Section> {
  const { pages, growthPeers } = options;
  return grown(options, {
    title: 'Short pages',
    about:
      `Sites of ${pages.join(', ')} short pages (about 300 Chinese characters), built without any cache. A further page is ` +
      `set against the size before, built in the same round. Ours makes of it: ${lecternPages.makes}.`,
    unit: 'page',
    sizes: pages,
    slides: 3,
    own: lecternPages,
    peers: growthPeers,
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
        const { cpu, wall, memory, dist } = build;
        rows.push({ name, cells: [cpu, wall, memory, dist, ...further(build, smaller)] });
        smaller = build;
      } catch (error) {
        options.say(String(error));
        rows.push(failedRow(name, columns, error as Error));
      }
    }
  }
  return sectionOf([{ title, about, rowsAre: 'site', columns, rows }]);
}

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
