import type { Diagram } from '../../model/deck.ts';
import type { XmlElement } from '../ooxml/xml.ts';

type Layout = Diagram['layout'];

/** Office's own layouts by the last word of their `uniqueId`; the first line that fits decides. */
const LAYOUTS_BY_NAME: [name: RegExp, layout: Layout][] = [
  [/radial|convergingradial|divergingradial/i, 'radial'],
  [/cycle/i, 'cycle'],
  [/pyramid/i, 'pyramid'],
  [/matrix/i, 'matrix'],
  [/process|chevron|stepdown|stepup|timeline|upwardarrow|descendingarrow|arrowribbon/i, 'flow'],
];

/** The categories under which PowerPoint offers a layout (ECMA-376 part 1, §21.4.2.3). */
const LAYOUTS_BY_CATEGORY: Record<string, Layout> = {
  process: 'flow',
  cycle: 'cycle',
  pyramid: 'pyramid',
  matrix: 'matrix',
};

/** Which of our diagrams a `dgm:layoutDef` is closest to; hierarchies, relationships and lists are lists. */
export function layoutOf(definition: XmlElement | undefined): Layout {
  const name = definition?.attribute('uniqueId')?.split(/[/#]/).at(-1) ?? '';
  const byName = LAYOUTS_BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
  if (byName) return byName;
  const categories = definition?.first('dgm:catLst').all('dgm:cat') ?? [];
  const main = categories.toSorted((a, b) => (a.integer('pri') ?? 0) - (b.integer('pri') ?? 0))[0];
  return LAYOUTS_BY_CATEGORY[main?.attribute('type') ?? ''] ?? 'list';
}
