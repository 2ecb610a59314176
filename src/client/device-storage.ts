/**
 * What this device keeps under a key, as it was parsed: other versions of the site, other sites of the host and readers
 * themselves write there too, so who reads looks at it before use.
 * @param storage reached for inside, because a storage that is closed throws already then
 * @returns undefined where nothing is kept, storage is closed, or what is there is no JSON
 */
export function readStored(key: string, storage: () => Storage = () => localStorage): unknown {
  try {
    return JSON.parse(storage().getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value on this device; where storage is full or closed (private windows), it lasts for this page only, and the answer is false. */
export function writeStored(
  key: string,
  value: unknown,
  storage: () => Storage = () => localStorage,
): boolean {
  try {
    if (value === undefined) storage().removeItem(key);
    else storage().setItem(key, JSON.stringify(value));
    return true;
  } catch {
    // What asks for it later finds nothing, and works without.
    return false;
  }
}
