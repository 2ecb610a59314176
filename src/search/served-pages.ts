const LINK = /\bhref="(\/[^"#?]*\/)["#?]/g;
/** Pages whose slides are found in the reading page. */
const NOT_READ = /\/(present|handout)\/$/;
const AT_ONCE = 4;

/**
 * The pages of a site that is served, by following its links from the first page on.
 * @param get the HTML of a page by its path, nothing where it cannot be had
 * @returns path without the first stroke (`roles/front-desk/`) and HTML, in the order of the paths
 */
export async function servedPages(
  get: (path: string) => Promise<string | undefined>,
): Promise<[path: string, html: string][]> {
  const pages = new Map<string, string>();
  const seen = new Set(['/']);
  let waiting = ['/'];
  while (waiting.length > 0) {
    const now = waiting.slice(0, AT_ONCE);
    waiting = waiting.slice(AT_ONCE);
    const texts = await Promise.all(now.map(get));
    texts.forEach((html, at) => {
      if (html === undefined) return;
      pages.set((now[at] ?? '').slice(1), html);
      for (const [, link = ''] of html.matchAll(LINK)) {
        if (NOT_READ.test(link) || seen.has(link)) continue;
        seen.add(link);
        waiting.push(link);
      }
    });
  }
  return [...pages].sort(([a], [b]) => (a < b ? -1 : 1));
}
