import type { Box } from '../../model/deck.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import { widthOf } from '../text-width.ts';
import type { SlideText } from './slide-text.ts';

/** EMU of a hundredth of a point. */
const EMU = 127;
/** Room between a box and its text where nothing says otherwise (ECMA-376 part 1, §21.1.2.1.1), in EMU. */
const ASIDE = 91_440;
const ABOVE = 45_720;
/** The height of a line, and of the space between paragraphs, by the size of the text. */
const LINE = 1.2;
const BETWEEN = 0.25;
/** The indent of a level, in EMU: PowerPoint's own. */
const INDENT = 342_900;
/** Text is weighed, not set: a little room for what was weighed wrong. */
const MARGIN = 1.1;

/**
 * What of a text box its text takes: boxes are drawn, or come with the layout, much larger than what is in them. `box` is
 * the whole of it, `slideHeight` in EMU. Boxes that are drawn themselves, turned ones and upright text stay as they are.
 */
export function textExtent({ shape, paragraphs, size }: SlideText, box: Box, slideHeight: number): Box {
  const properties = [shape.element, ...shape.inherited.models].map((each) =>
    each.first('p:txBody', 'a:bodyPr'),
  );
  if (paragraphs.length === 0 || isUnusual(shape.transform, properties)) return box;
  const own = shape.element.first('p:txBody').all('a:p');
  const width = Math.max(1, shape.size.width * Math.abs(shape.transform.a) - 2 * ASIDE);
  let height = 2 * ABOVE;
  let longest = 0;
  for (const [at, { index, runs, level, bullet }] of paragraphs.entries()) {
    const written = own[index]?.all('a:r').flatMap((run) => run.first('a:rPr').integer('sz') ?? []) ?? [];
    const em = (written.length > 0 ? Math.max(...written) : size * 0.9 ** level) * EMU;
    const room = Math.max(em * 2, width - INDENT * (level + (bullet.kind === 'none' ? 0 : 1)));
    const text = runs.map((run) => run.text + (run.break ? '\n' : '')).join('');
    const widths = text.split('\n').map((line) => (widthOf(line) * em) / 2);
    const lines = widths.reduce((sum, line) => sum + Math.max(1, Math.ceil(line / room)), 0);
    longest = Math.max(longest, Math.min(room, Math.max(...widths)) + width - room);
    height += em * (lines * LINE + (at === 0 ? 0 : BETWEEN));
  }
  // Empty paragraphs between the others take their room too.
  const [first, last] = [paragraphs[0]?.index ?? 0, paragraphs.at(-1)?.index ?? 0];
  height += (last - first + 1 - paragraphs.length) * size * EMU * LINE;
  const high = anchored(box, (height * MARGIN) / slideHeight, properties);
  const share = ((longest + 2 * ASIDE) * MARGIN) / (width + 2 * ASIDE);
  return share < NARROW ? aligned(high, box.width * share, alignmentOf(shape)) : high;
}

/** Text that takes more of the width of its box was written to fill it. */
const NARROW = 0.75;

function aligned(box: Box, width: number, alignment: string): Box {
  const aside = alignment === 'r' ? box.width - width : alignment === 'ctr' ? (box.width - width) / 2 : 0;
  return { ...box, x: box.x + aside, width };
}

/** `algn` of its first paragraph, else what its list styles say of the first level (§21.1.2.2.7). */
function alignmentOf({ element, inherited }: SlideText['shape']): string {
  const body = element.first('p:txBody');
  const own = body.find('a:p', 'a:pPr')?.attribute('algn');
  const styles = [body.first('a:lstStyle'), ...inherited.listStyles];
  return own ?? styles.flatMap((style) => style.first('a:lvl1pPr').attribute('algn') ?? [])[0] ?? 'l';
}

function anchored(box: Box, height: number, properties: XmlElement[]): Box {
  if (height >= box.height) return box;
  const anchor = properties.map((each) => each.attribute('anchor')).find((value) => value !== undefined);
  const above = anchor === 'b' ? box.height - height : anchor === 'ctr' ? (box.height - height) / 2 : 0;
  return { ...box, y: box.y + above, height };
}

function isUnusual({ b, c }: SlideText['shape']['transform'], properties: XmlElement[]): boolean {
  if (b !== 0 || c !== 0) return true;
  const upright = properties.map((each) => each.attribute('vert')).find((value) => value !== undefined);
  return (upright ?? 'horz') !== 'horz' || properties.some((each) => (each.integer('numCol') ?? 1) > 1);
}
