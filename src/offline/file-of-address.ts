/** A file of the site that answers an address. */
export interface FileOfAddress {
  /** Path from the site's root. */
  path: string;
  /** The address lacks the slash that the page's relative addresses count on: lead there first. */
  redirect?: string;
}

/**
 * Finds the file of an address as hosts do: with `index.html`, with a slash, without an ending;
 * queries and fragments do not matter.
 * @param address absolute address of a request
 * @param root absolute address of the site's root, with a slash at its end
 * @param has whether the site holds a file of this path
 */
export function fileOfAddress(
  address: string,
  root: string,
  has: (path: string) => boolean,
): FileOfAddress | undefined {
  const url = new URL(address);
  const bare = url.origin + url.pathname;
  if (!bare.startsWith(root)) return undefined;
  const path = decoded(bare.slice(root.length));
  if (path === undefined) return undefined;
  if (path === '' || path.endsWith('/'))
    return has(`${path}index.html`) ? { path: `${path}index.html` } : undefined;
  for (const candidate of [path, `${path}.html`]) if (has(candidate)) return { path: candidate };
  if (!has(`${path}/index.html`)) return undefined;
  return { path: `${path}/index.html`, redirect: `${bare}/${url.search}` };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
