import { deviceRoot, isKeyOfSite } from './device-key.ts';

/** Keys of what this site has kept on this device, sorted; empty where storage is closed. */
export function storedKeys(): string[] {
  try {
    return [...Object.keys(localStorage), ...Object.keys(sessionStorage)]
      .filter((key) => isKeyOfSite(key, deviceRoot))
      .sort();
  } catch {
    return [];
  }
}

/** Erases all of it. */
export function eraseStored(): void {
  for (const key of storedKeys()) {
    localStorage.removeItem(key);
    sessionStorage.removeItem(key);
  }
}
