/** Pictures and the like that a page names; styles and scripts belong to every page. */
const ASSET = /_astro\/([^"'\s),\\]+)(?<!\.(?:css|js))(?=["'\s),\\])/g;

/** The pictures, films and sounds of the site that a page names, each once. */
export function assetsIn(html: string): string[] {
  return [...new Set(Array.from(html.matchAll(ASSET), ([, name = '']) => `_astro/${decodeURI(name)}`))];
}

/**
 * Finds which files of a site only some courses need: the pages of their decks, and the pictures,
 * films and sounds that no other page names.
 * @param pages path from the site's root → what `assetsIn` finds in the page
 * @param courses id of a course → its decks
 * @returns path from the site's root → sorted ids of courses; what every reader needs is left out
 */
export function coursesOfFiles(
  pages: ReadonlyMap<string, readonly string[]>,
  courses: Readonly<Record<string, readonly string[]>>,
): Map<string, string[]> {
  const coursesOfDeck = (deck: string) =>
    Object.keys(courses)
      .filter((course) => courses[course]?.includes(deck))
      .sort();
  const found = new Map<string, string[]>();
  const users = new Map<string, Set<string> | 'all'>();
  for (const [path, assets] of pages) {
    const deck = /^decks\/([^/]+)\//.exec(path)?.[1];
    const own = deck === undefined ? [] : coursesOfDeck(deck);
    if (own.length > 0) found.set(path, own);
    for (const asset of assets) {
      const before = users.get(asset) ?? new Set<string>();
      if (before === 'all' || own.length === 0) users.set(asset, 'all');
      else users.set(asset, before.union(new Set(own)));
    }
  }
  for (const [asset, of] of users) if (of !== 'all') found.set(asset, [...of].sort());
  return found;
}
