/** Everything that the site keeps in a browser's storage has a key that begins so. */
const OWN_KEY = /^lectern:/;

/** Keys of what is kept on this device, sorted; empty where storage is closed. */
export function keptKeys(): string[] {
  try {
    return [...Object.keys(localStorage), ...Object.keys(sessionStorage)]
      .filter((key) => OWN_KEY.test(key))
      .sort();
  } catch {
    return [];
  }
}

/** Erases all of it. */
export function eraseKept(): void {
  for (const key of keptKeys()) {
    localStorage.removeItem(key);
    sessionStorage.removeItem(key);
  }
}
