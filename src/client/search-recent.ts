import { deviceKey } from './device-key.ts';
import { readStored, writeStored } from './device-storage.ts';

const KEY = deviceKey('searches');
const KEPT = 8;

/** What was searched for on this device, the last first. Without storage: nothing. */
export function recentSearches(): string[] {
  const kept = readStored(KEY);
  return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, KEPT) : [];
}

/** Keeps a search on this device. */
export function saveSearch(query: string): void {
  if (query.length < 2) return;
  writeStored(KEY, [query, ...recentSearches().filter((kept) => kept !== query)].slice(0, KEPT));
}

/** Forgets all searches of this device. */
export function forgetSearches(): void {
  writeStored(KEY, []);
}
