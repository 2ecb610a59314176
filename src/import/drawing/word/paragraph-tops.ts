import type { XmlElement } from '../../ooxml/xml.ts';
import { widthOf } from '../../text-width.ts';
import { EMU_PER_TWIP, type PageFrame } from './page-frame.ts';

/** What a break to another page puts between two paragraphs, so that nothing across it stands together. */
const NEXT_PAGE = 100_000_000;
/** Text of 10.5 points, 五号, where nothing else is said, in EMU. */
const TEXT_SIZE = 133_350;

/**
 * Where each paragraph of a story begins, in EMU from the first, as far as it can be told without setting the text: lines
 * of the page's pitch, as many as the words fill. Shapes drawn over several paragraphs, most of them empty, are placed
 * by these against each other.
 */
export function paragraphTops(paragraphs: readonly XmlElement[], page: PageFrame): number[] {
  const tops: number[] = [];
  let top = 0;
  for (const paragraph of paragraphs) {
    const properties = paragraph.first('w:pPr');
    if (properties.find('w:pageBreakBefore')) top += NEXT_PAGE;
    tops.push(top);
    top += heightOf(paragraph, properties, page);
    const breaks = paragraph.descendants('w:br').some((element) => element.attribute('w:type') === 'page');
    if (breaks || properties.find('w:sectPr')) top += NEXT_PAGE;
  }
  return tops;
}

function heightOf(paragraph: XmlElement, properties: XmlElement, page: PageFrame): number {
  const words = paragraph
    .all('w:r')
    .flatMap((run) => run.all('w:t').map(({ text }) => text))
    .join('');
  const lines = Math.max(1, Math.ceil((widthOf(words) * TEXT_SIZE) / 2 / page.textWidth));
  const spacing = properties.first('w:spacing');
  const line = spacing.integer('w:line');
  const pitch =
    line === undefined || line <= 0
      ? page.linePitch
      : (spacing.attribute('w:lineRule') ?? 'auto') === 'auto'
        ? (page.linePitch * line) / 240
        : line * EMU_PER_TWIP;
  const around = (spacing.integer('w:before') ?? 0) + (spacing.integer('w:after') ?? 0);
  const inline = paragraph.descendants('wp:inline').map((each) => each.first('wp:extent').integer('cy') ?? 0);
  return Math.max(lines * pitch, ...inline) + around * EMU_PER_TWIP;
}
