import type { UnitEntry } from '../search/search-data.ts';

/** Results that are shown under one heading. */
export interface ResultGroup {
  /** What kind of thing they are; the best answers are of any kind. */
  kind?: string;
  /** Those that are shown, the best first. */
  units: readonly UnitEntry[];
  /** How many there are in all. */
  count: number;
}

/** So many answers stand first, whatever they are. */
const BEST = 5;
const OF_A_KIND = 3;

/** The best answers, then what else was found by kind, the kind with the best answer first. */
export function resultGroups(found: readonly UnitEntry[]): ResultGroup[] {
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
