/** Where the site lies, from the address of the script that runs, `<root>/scripts/<name>.js`; empty in a page that carries its scripts. */
export const deviceRoot = rootOfScript();

/**
 * The key under which the site keeps something on this device. Sites in other folders of a host share its storage, so
 * the key holds the site's path. Settings for the eyes (`lectern:theme`, the contrast, the size of notes) have none: they
 * say nothing of what somebody read, and scripts that run before the first paint do not know where the site lies.
 */
export function deviceKey(name: string): string {
  return `lectern:${name}:${deviceRoot}`;
}

/**
 * Whether a key is one of a site's: one with its path or with that of one of its presentations, or a setting for the eyes.
 * @param root the site's path, `/a/`; empty where nobody knows it
 */
export function isKeyOfSite(key: string, root: string): boolean {
  const [, path] = /^lectern:[^:]+(?::(.*))?$/s.exec(key) ?? [undefined, null];
  if (path === null) return false;
  return path === undefined || root === '' || path === root || path.startsWith(`${root}decks/`);
}

function rootOfScript(): string {
  // Tests of what reads a key run without a page.
  const script = globalThis.document?.currentScript;
  return script && 'src' in script && script.src !== '' ? new URL('..', String(script.src)).pathname : '';
}
