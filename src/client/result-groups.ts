import type { UnitEntry } from '../search/search-data.ts';

/** Results that are shown under one heading. */
export interface ResultGroup {
  /** What kind of thing they are; the best answers are of any kind. */
  kind?: string;
  /** Those that are shown, the best first. */
  units: readonly UnitEntry[];
  /** How many there are in all. */
  count: number;
  /** What else was found on the page that stands first, to be shown below it. */
  parts?: readonly UnitEntry[];
}

/** So many answers stand first, whatever they are. */
const BEST = 5;
const OF_A_KIND = 3;

/**
 * The best answers, then what else was found by kind, the kind with the best answer first.
 * @param named the first is the page that was asked for by its name: what else was found on it stands below it
 */
export function resultGroups(found: readonly UnitEntry[], named = false): ResultGroup[] {
  const page = found[0]?.page;
  const parts = named ? found.filter((unit, at) => at > 0 && unit.page === page) : [];
  if (parts.length > 0) {
    const [first, ...others] = resultGroups(found.filter((unit) => !parts.includes(unit)));
    return first === undefined ? others : [{ ...first, parts }, ...others];
  }
  const best = found.slice(0, BEST);
  const others = new Map<string, UnitEntry[]>();
  for (const unit of found.slice(BEST)) others.set(unit.kind, [...(others.get(unit.kind) ?? []), unit]);
  return [
    { units: best, count: best.length },
    ...[...others].map(([kind, units]) => ({
      kind,
      units: units.slice(0, OF_A_KIND),
      count: found.filter((unit) => unit.kind === kind).length,
    })),
  ];
}
