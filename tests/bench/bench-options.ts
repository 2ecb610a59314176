import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { QUERY_SETS } from '../search/queries.ts';
import type { Contestant } from './contestants/contestant.ts';
import { PEERS } from './contestants/contestants.ts';

/** What can be measured, in the order it is measured and shown. */
export const BENCHES = [
  'build',
  'growth',
  'pages',
  'weight',
  'reading',
  'slides',
  'search',
  'import',
] as const;
export type BenchName = (typeof BENCHES)[number];

export interface BenchOptions {
  benches: readonly BenchName[];
  /** Numbers of decks, for growth. */
  sizes: readonly number[];
  /** Numbers of short pages, for pages. */
  pages: readonly number[];
  /** Number of decks, for build. */
  decks: number;
  /** Slides a deck, for build and growth. */
  slides: number;
  runs: number;
  /** Whom the project is compared with. */
  peers: readonly Contestant[];
  /** Whom growth is compared with: nobody unless asked, large sites take most of them very long. */
  growthPeers: readonly Contestant[];
  /** Where they are installed. */
  peersDir: string;
  /** The built site that is searched. */
  site: string;
  /** How many times as large that site is made before it is searched. */
  times: readonly number[];
  /** The sets of queries of tests/search that are asked. */
  queries: readonly string[];
  /** Whether docs/benchmarks.md and .json take the results. */
  record: boolean;
  /** Tells the person who waits what is being measured. */
  say: (line: string) => void;
}

export const USAGE = `npm run bench -- [${BENCHES.join('|')} …]
  --sizes 10,100,1000   decks of the sites that growth builds
  --pages 500,1000,4000 short pages of the sites that pages builds
  --decks 50            decks of the site that build builds
  --slides 20           slides a deck
  --runs 3              how often each thing is measured
  --peers all           all, none, or some of ${Object.keys(PEERS).join(',')}; growth: none
  --peers-dir DIR       where they are installed; ~/.cache/lectern-bench if not named
  --site dist           the built site that search asks
  --times 1             how many times as large it is made for that: 1,10,50
  --queries all         all, or some of the sets of tests/search: dev,held-out
  --record              writes the results to docs/benchmarks.md and docs/benchmarks.json
Memory is measured on Linux only; Windows can measure no builds and imports.`;

/**
 * Reads the command line.
 * @returns the options, or what is wrong with them
 */
export function readOptions(args: readonly string[], say: (line: string) => void): BenchOptions | string {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return `${(error as Error).message}\n\n${USAGE}`;
  }
  const { positionals, values } = parsed;
  const unknown = positionals.filter((name) => !isBench(name));
  if (unknown.length > 0) return `There is no bench “${unknown.join(', ')}”.\n\n${USAGE}`;
  const sizes = values.sizes.split(',').map(Number);
  const pages = values.pages.split(',').map(Number);
  const times = values.times.split(',').map(Number);
  const [decks, slides, runs] = [Number(values.decks), Number(values.slides), Number(values.runs)];
  if (
    ![...sizes, ...pages, ...times, decks, slides, runs].every(
      (number) => Number.isInteger(number) && number > 0,
    )
  ) {
    return `--sizes, --pages, --decks, --slides, --runs and --times are whole numbers above 0.\n\n${USAGE}`;
  }
  const names = namesOf(values.peers ?? 'all');
  const strangers = names.filter((name) => !(name in PEERS));
  if (strangers.length > 0) return `There is no peer “${strangers.join(', ')}”.\n\n${USAGE}`;
  const peers = names.flatMap((name) => PEERS[name] ?? []);
  const growthPeers = values.peers === undefined ? [] : peers;
  const peersDir = resolve(values['peers-dir']);
  const benches = positionals.length === 0 ? BENCHES : BENCHES.filter((name) => positionals.includes(name));
  return {
    benches,
    sizes: sizes.sort((a, b) => a - b),
    pages: pages.sort((a, b) => a - b),
    decks,
    slides,
    runs,
    peers,
    growthPeers,
    peersDir,
    site: values.site,
    times,
    queries: values.queries === 'all' ? QUERY_SETS : values.queries.split(','),
    record: values.record,
    say,
  };
}

const namesOf = (peers: string) =>
  peers === 'none' ? [] : peers === 'all' ? Object.keys(PEERS) : peers.split(',');

const isBench = (name: string): name is BenchName => (BENCHES as readonly string[]).includes(name);

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sizes: { type: 'string', default: '10,100,1000' },
      pages: { type: 'string', default: '500,1000,4000' },
      decks: { type: 'string', default: '50' },
      slides: { type: 'string', default: '20' },
      runs: { type: 'string', default: '3' },
      peers: { type: 'string' },
      'peers-dir': { type: 'string', default: join(homedir(), '.cache/lectern-bench') },
      site: { type: 'string', default: 'dist' },
      times: { type: 'string', default: '1' },
      queries: { type: 'string', default: 'all' },
      record: { type: 'boolean', default: false },
    },
  });
