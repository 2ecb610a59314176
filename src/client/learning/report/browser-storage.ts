/** What of a storage is used; the tests hand in their own. */
export type KeyStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const NO_STORAGE: KeyStore = { getItem: () => null, setItem: () => {}, removeItem: () => {} };

/**
 * A storage of the browser. In the frame of another site it may be shut, and then the very look at it throws, or full:
 * what cannot be kept is not kept, and nothing else is lost by it.
 */
export function browserStorage(name: 'localStorage' | 'sessionStorage'): KeyStore {
  try {
    const storage = window[name];
    return {
      getItem: (key) => storage.getItem(key),
      removeItem: (key) => storage.removeItem(key),
      setItem(key, text) {
        try {
          storage.setItem(key, text);
        } catch {
          // Full.
        }
      },
    };
  } catch {
    return NO_STORAGE;
  }
}
