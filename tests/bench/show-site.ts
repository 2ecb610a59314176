import type { BenchOptions } from './bench-options.ts';
import { benchDeck, showDeck } from './content/bench-deck.ts';
import type { Contestant } from './contestants/contestant.ts';
import { type BuiltSite, freshBuilds } from './measuring/build-contestant.ts';

/** The deck whose presentation is measured. */
export const SHOWN = showDeck();
/** The deck whose article is measured. */
export const READ = benchDeck(1);

const built = new Map<Contestant, Promise<BuiltSite>>();

/** The site that browsers look at, built once a run. */
export function showSite(contestant: Contestant, options: BenchOptions): Promise<BuiltSite> {
  const site =
    built.get(contestant) ?? freshBuilds(contestant, [READ, SHOWN], { ...options, runs: 1 }, 'show');
  built.set(contestant, site);
  return site;
}
