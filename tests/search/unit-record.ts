import type { UnitRecord } from '../../src/search/search-data.ts';

/** A unit of a page that consists of it. */
export const unitRecord = (
  kind: string,
  address: string,
  title: string,
  text: string,
  ask = '',
  more: Partial<UnitRecord> = {},
): UnitRecord => ({
  address,
  kind,
  title,
  page: title,
  text,
  ask,
  filters: {},
  ...more,
});
