import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchOptions } from '../bench-options.ts';
import type { BenchDeck } from '../content/bench-deck.ts';
import type { Contestant } from '../contestants/contestant.ts';
import { homeOf } from '../contestants/contestants.ts';
import { installPeer } from '../contestants/install-peer.ts';
import type { Cell } from '../report/bench-table.ts';
import { type Sample, sampleOf } from '../report/statistics.ts';
import { megabytesOf } from './files.ts';
import { memoryCell, runCommand, type Used } from './run-command.ts';

/** What building took. */
export interface BuildFigures {
  /** Seconds of all processors together. */
  cpu: Sample;
  /** Seconds by the clock. */
  wall: Sample;
  /** MB at the peak; a remark where the platform does not tell. */
  memory: Cell;
  /** MB of what was built. */
  dist: Sample;
}

/** A built site in its folder. */
export interface BuiltSite {
  work: string;
  decks: readonly BenchDeck[];
}

export type FreshBuild = BuildFigures & BuiltSite;

/**
 * Builds a site from nothing, without caches, as often as asked; the last one stays in its folder.
 * @param folder its name in the contestant's home
 * @throws NotInstalled, CommandFailed
 */
export async function freshBuilds(
  contestant: Contestant,
  decks: readonly BenchDeck[],
  { runs, peersDir, say }: BenchOptions,
  folder = 'work',
): Promise<FreshBuild> {
  const home = homeOf(contestant, peersDir);
  installPeer(contestant, home);
  const site = { work: join(home, folder), decks };
  const used: Used[] = [];
  for (let run = 1; run <= runs; run++) {
    say(`${contestant.name}, ${decks.length} decks, run ${run} of ${runs}`);
    await rm(site.work, { recursive: true, force: true });
    await contestant.write(site.work, decks);
    used.push(await runAll(contestant, site, 'fresh'));
  }
  return { ...site, ...figuresOf(site, used) };
}

/** Builds over what is there. */
export async function buildOnce(
  contestant: Contestant,
  site: BuiltSite,
  name: string,
): Promise<BuildFigures> {
  return figuresOf(site, [await runAll(contestant, site, name)]);
}

/** All commands of a build, one after the other. */
async function runAll(contestant: Contestant, { work, decks }: BuiltSite, name: string): Promise<Used> {
  const logs = join(work, '../logs');
  await mkdir(logs, { recursive: true });
  const all: Used = { wall: 0, cpu: 0, memory: undefined };
  for (const command of contestant.build?.(work, decks) ?? []) {
    const { wall, cpu, memory } = await runCommand(command, join(logs, `${name}-${decks.length}.log`));
    all.wall += wall;
    all.cpu += cpu;
    if (memory !== undefined) all.memory = Math.max(memory, all.memory ?? 0);
  }
  return all;
}

function figuresOf({ work }: BuiltSite, used: readonly Used[]): BuildFigures {
  return {
    cpu: sampleOf(used.map(({ cpu }) => cpu)),
    wall: sampleOf(used.map(({ wall }) => wall)),
    memory: memoryCell(used),
    dist: sampleOf([megabytesOf(join(work, 'dist'))]),
  };
}
