import type { Box } from '../../model/deck.ts';
import { unionOf } from './box.ts';
import type { Unit } from './item.ts';

/** Units that the source groups are arranged as one where nothing else stands among them. */
export interface Bundle {
  place: Box;
  ink: Box;
  units: Unit[];
}

const bundleOf = (units: Unit[]): Bundle => ({
  place: unionOf(units.map(({ place }) => place)),
  ink: unionOf(units.map(({ place, ink }) => ink ?? place)),
  units,
});

/** Each unit by itself, and those of a group together. */
export function bundlesOf(units: readonly Unit[]): Bundle[] {
  const bundles = [...Map.groupBy(units, (unit) => unit.group ?? unit).values()].map(bundleOf);
  return bundles.flatMap((bundle) =>
    bundle.units.length === 1 || isApart(bundle, bundles)
      ? [bundle]
      : bundle.units.map((unit) => bundleOf([unit])),
  );
}

function isApart(bundle: Bundle, all: readonly Bundle[]): boolean {
  return all.every((other) => other === bundle || !cross(bundle.ink, other.ink));
}

/** Boxes that only touch, or overlap by a sliver, do not cross. */
function cross(a: Box, b: Box): boolean {
  const [wide, high] = [
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  ];
  return wide > 0.1 * Math.min(a.width, b.width) && high > 0.1 * Math.min(a.height, b.height);
}

export const unitsOf = (bundles: readonly Bundle[]) => bundles.flatMap(({ units }) => units);
