import type { Manifest, SavedVersion } from './manifest.ts';

/** Whether a part is needed when some courses are left out: one of its courses is not. */
export function isWanted(of: readonly string[], without: readonly string[]): boolean {
  return of.length === 0 || of.some((course) => !without.includes(course));
}

/**
 * What of a version is to be on a device that leaves some courses out.
 * @param without ids of courses
 */
export function chosenVersion(manifest: Manifest, without: readonly string[]): SavedVersion {
  const wanted = manifest.parts.filter(({ of }) => isWanted(of, without));
  const newPlaces = new Map<number, number>();
  for (const { from, to } of wanted)
    for (let place = from; place < to; place++) newPlaces.set(place, newPlaces.size);
  const files = Object.entries(manifest.files).flatMap(([path, place]) => {
    const newPlace = newPlaces.get(place);
    return newPlace === undefined ? [] : [[path, newPlace] as const];
  });
  return {
    version: manifest.version,
    bodies: manifest.bodies.filter((_, place) => newPlaces.has(place)),
    files: Object.fromEntries(files),
    // A course that is gone may come back, and is then new.
    without: without.filter((course) => manifest.parts.some(({ of }) => of.includes(course))),
  };
}
