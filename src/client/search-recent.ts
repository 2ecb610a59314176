import { deviceKey } from './device-key.ts';

const KEY = deviceKey('searches');
const KEPT = 8;

/** What was searched for on this device, the last first. Without storage: nothing. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

/** Keeps a search on this device. */
export function keepSearch(query: string): void {
  if (query.length < 2) return;
  write([query, ...recentSearches().filter((kept) => kept !== query)].slice(0, KEPT));
}

/** Forgets all searches of this device. */
export function forgetSearches(): void {
  write([]);
}

function write(queries: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // Storage is full or forbidden; searching works without it.
  }
}
