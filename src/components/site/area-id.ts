import { idFromTitle } from '../../model/ids.ts';

/** The anchor of a group of duties or requirements on the page of a role; theirs are chosen by authors. */
export function areaId(unit: string, area: string): string {
  return `${unit}-area-${idFromTitle(area)}`;
}
