import { type DrawingContext, SLIDE_WIDTH } from '../drawing/drawing-context.ts';
import { readTheme } from '../drawing/slide/theme.ts';
import { systemMeasurer } from '../drawing/text/measurer.ts';
import { readShapeTypes } from '../drawing/vml/shape-source.ts';
import { NO_DESIGN } from '../drawing/word/members.ts';
import { type PageFrame, readPageFrame } from '../drawing/word/page-frame.ts';
import { TextLooks } from '../drawing/word/text-looks.ts';
import { type GraphicContext, readSidePart } from '../drawingml/part-context.ts';
import { NO_ELEMENT, type XmlElement } from '../ooxml/xml.ts';
import type { DrawingRoom } from './document-context.ts';

/** How much of a slide's width the text of a page fills: text of a page is drawn as large as that of a slide. */
const SHARE_OF_SLIDE = 0.8;

/** What the names of colours stand for in a document (ECMA-376 part 1, §17.15.1.20); the schemes of Office by default. */
const COLOUR_MAP = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };

/** What drawings of a document need, from its body and its styles. */
export function drawingRoom(body: XmlElement, styles: XmlElement): DrawingRoom {
  const page = readPageFrame(body.all('w:sectPr').at(-1) ?? NO_ELEMENT);
  return {
    options: { page, types: readShapeTypes(body), looks: new TextLooks(styles) },
    regions: new Map(),
    contextOf: wordDrawingContexts(page),
  };
}

/** Makes the contexts in which drawings of a document are drawn; the theme and the fonts are read once, when one is. */
function wordDrawingContexts(page: PageFrame): DrawingRoom['contextOf'] {
  let shared: Promise<Pick<DrawingContext, 'theme' | 'palette' | 'measurer'>> | undefined;
  const width = page.textWidth / SHARE_OF_SLIDE;
  return async (context, stem) => {
    shared ??= sharedParts(context);
    return {
      ...context,
      ...(await shared),
      design: NO_DESIGN,
      slideSize: { width, height: (width * 9) / 16 },
      scale: SLIDE_WIDTH / width,
      stem,
      slideNumber: 1,
    };
  };
}

async function sharedParts(
  context: GraphicContext,
): Promise<Pick<DrawingContext, 'theme' | 'palette' | 'measurer'>> {
  const part = context.relationships.part('theme');
  const theme = readTheme(part === undefined ? NO_ELEMENT : await readSidePart(context, part));
  const scheme: ReadonlyMap<string, XmlElement> = theme.colours;
  return { theme, palette: { scheme, map: COLOUR_MAP }, measurer: await systemMeasurer() };
}
