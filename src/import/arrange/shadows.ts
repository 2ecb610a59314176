import type { Unit } from './item.ts';

/** How far a drawn shadow stands beside its text, as a share of the slide. */
const OFFSET = 0.015;

/** People draw a shadow by putting a text a little beside itself; it is said once. */
export function withoutShadows(units: readonly Unit[]): Unit[] {
  const near = (a: number, b: number) => Math.abs(a - b) <= OFFSET;
  const seen = new Map<string, Unit[]>();
  return units.filter((unit) => {
    if (unit.kind !== 'text' || unit.text === '') return true;
    const others = seen.get(unit.text) ?? [];
    seen.set(unit.text, [...others, unit]);
    return !others.some(({ place }) => near(place.x, unit.place.x) && near(place.y, unit.place.y));
  });
}
