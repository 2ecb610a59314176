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

/** A site that was built from nothing. */
export interface FreshBuild extends BuildFigures, BuiltSite {
  /** What each run took. */
  used: readonly Used[];
}

/**
 * Builds a site from nothing, without caches, as often as asked; the last one stays in its folder.
 * @param folder its name in the contestant's home
 * @throws NotInstalled, CommandFailed
 */
export async function freshBuilds(
  contestant: Contestant,
  decks: readonly BenchDeck[],
  options: BenchOptions,
  folder = 'work',
): Promise<FreshBuild> {
  const [build] = await freshBuildsInTurn(contestant, [{ decks, folder }], options);
  if (!build || build instanceof Error) throw build;
  return build;
}

/**
 * Does the same for several sites, in turn: what slows a machine down for a while then slows all of them.
 * @returns a site's builds, or how one of them failed
 * @throws NotInstalled
 */
export async function freshBuildsInTurn(
  contestant: Contestant,
  sites: readonly { decks: readonly BenchDeck[]; folder: string }[],
  { runs, peersDir, say }: BenchOptions,
): Promise<(FreshBuild | Error)[]> {
  const home = homeOf(contestant, peersDir);
  installPeer(contestant, home);
  const all = sites.map(({ decks, folder }) => ({
    site: { work: join(home, folder), decks },
    used: [] as Used[],
    failed: undefined as Error | undefined,
  }));
  for (let run = 1; run <= runs; run++) {
    for (const each of all.filter(({ failed }) => !failed)) {
      const { work, decks } = each.site;
      say(`${contestant.name}, ${decks.length} decks, run ${run} of ${runs}`);
      await rm(work, { recursive: true, force: true });
      await contestant.write(work, decks);
      try {
        each.used.push(await runAll(contestant, each.site));
      } catch (error) {
        each.failed = error as Error;
      }
    }
  }
  return all.map(({ site, used, failed }) => failed ?? { ...site, ...figuresOf(site, used), used });
}

/** All commands of a build, one after the other. */
async function runAll(contestant: Contestant, { work, decks }: BuiltSite): Promise<Used> {
  const logs = join(work, '../logs');
  await mkdir(logs, { recursive: true });
  const all: Used = { wall: 0, cpu: 0, memory: undefined };
  for (const command of contestant.build?.(work, decks) ?? []) {
    const { wall, cpu, memory } = await runCommand(command, join(logs, `build-${decks.length}.log`));
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
