/**
 * The site's root as the browser sees it, wherever the site lies: found from the address of the
 * script that runs, `<root>/scripts/<name>.js`. Must be called while the script first runs.
 */
export function siteRoot(): URL {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) throw new Error('siteRoot() was called too late.');
  return new URL('..', script.src);
}
