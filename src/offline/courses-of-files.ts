/** Pictures and the like that a page names; styles and scripts belong to every page. */
const ASSET = /_astro\/([^"'\s),\\]+)(?<!\.(?:css|js))(?=["'\s),\\])/g;

/**
 * Finds which files of a site only some courses need: the pages of their decks, and the pictures,
 * films and sounds that no other page names.
 * @param pages path from the site's root → text of every page
 * @param courses id of a course → its decks
 * @returns path from the site's root → sorted ids of courses; what every reader needs is left out
 */
export function coursesOfFiles(
  pages: ReadonlyMap<string, string>,
  courses: Readonly<Record<string, readonly string[]>>,
): Map<string, string[]> {
  const coursesOfDeck = (deck: string) =>
    Object.keys(courses)
      .filter((course) => courses[course]?.includes(deck))
      .sort();
  const found = new Map<string, string[]>();
  const users = new Map<string, Set<string> | 'all'>();
  for (const [path, html] of pages) {
    const deck = /^decks\/([^/]+)\//.exec(path)?.[1];
    const own = deck === undefined ? [] : coursesOfDeck(deck);
    if (own.length > 0) found.set(path, own);
    for (const [, name = ''] of html.matchAll(ASSET)) {
      const asset = `_astro/${decodeURI(name)}`;
      const before = users.get(asset) ?? new Set<string>();
      if (before === 'all' || own.length === 0) users.set(asset, 'all');
      else users.set(asset, before.union(new Set(own)));
    }
  }
  for (const [asset, of] of users) if (of !== 'all') found.set(asset, [...of].sort());
  return found;
}
