/** Where the site lies, from the address of the script that runs, `<root>/scripts/<name>.js`; empty in a page that carries its scripts. */
const root = rootOfScript();

/**
 * The key under which the site keeps something on this device. Sites in other folders of a host share its storage, so
 * the key holds the site's path.
 */
export function deviceKey(name: string): string {
  return `lectern:${name}:${root}`;
}

function rootOfScript(): string {
  // Tests of what reads a key run without a page.
  const script = globalThis.document?.currentScript;
  return script && 'src' in script && script.src !== '' ? new URL('..', String(script.src)).pathname : '';
}
