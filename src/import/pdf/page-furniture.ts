import type { PageText } from './page-text.ts';
import { type Fragment, linesOf } from './text-line.ts';

/** Running heads, feet and page numbers stand this near to an edge, as a share of the page's height. */
const EDGE = 0.11;
const FEWEST_PAGES = 3;
const MOST_PAGES_SHARE = 0.5;

/** Equal for lines that differ in their page number only. */
function keyOf(text: string, y: number, height: number): string {
  return `${Math.round((y / height) * 50)} ${text.replace(/\d+/g, '#').replace(/\s/g, '')}`;
}

function isAtEdge(y: number, height: number): boolean {
  return y < height * EDGE || y > height * (1 - EDGE);
}

/**
 * Takes running heads, feet and page numbers out of the pages: lines at the edge that half of the pages have at the
 * same place, numbers aside. Gives the pages without them, and what they said.
 */
export function withoutFurniture(pages: PageText[]): { pages: PageText[]; removed: string[] } {
  const seen = new Map<string, number>();
  const edgeLines = pages.map((page) =>
    linesOf(page.fragments)
      .filter(({ y }) => isAtEdge(y, page.height))
      .map((line) => ({ line, key: keyOf(line.text, line.y, page.height) })),
  );
  for (const keys of edgeLines)
    for (const key of new Set(keys.map(({ key }) => key))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const isRunning = (key: string): boolean => {
    const count = seen.get(key) ?? 0;
    return count >= FEWEST_PAGES && count >= pages.length * MOST_PAGES_SHARE;
  };
  const removed = new Set<string>();
  const cleaned = pages.map((page, index) => {
    const running = (edgeLines[index] ?? []).filter(({ key }) => isRunning(key));
    for (const { line } of running) removed.add(line.text.replace(/\d+/g, '#'));
    const gone = new Set(running.flatMap(({ line }) => line.fragments.map(placeOf)));
    return { ...page, fragments: page.fragments.filter((fragment) => !gone.has(placeOf(fragment))) };
  });
  return { pages: cleaned, removed: [...removed] };
}

function placeOf({ x, y }: Fragment): string {
  return `${x} ${y}`;
}
