/** What results can be narrowed to, as it stands in the address. */
export const FILTERS = ['kind', 'course', 'role', 'area'] as const;

/** What an address asks for. */
export interface AskedFor {
  query: string;
  filters: Map<string, string>;
}

/** @param search of an address: `?q=投诉&kind=duty` */
export function readAddress(search: string): AskedFor {
  const params = new URLSearchParams(search);
  const filters = new Map<string, string>();
  for (const name of FILTERS) {
    const value = params.get(name);
    if (value) filters.set(name, value);
  }
  return { query: params.get('q') ?? '', filters };
}

/** The address of a page that asks for this: to be kept, sent, or gone back to. */
export function addressOf(
  page: string,
  query: string,
  filters: ReadonlyMap<string, string> = new Map(),
): URL {
  const address = new URL(page);
  address.hash = '';
  address.search = '';
  if (query !== '') address.searchParams.set('q', query);
  for (const [name, value] of filters) address.searchParams.set(name, value);
  return address;
}
