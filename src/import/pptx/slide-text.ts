import { plainText } from '../drawingml/text-body.ts';
import type { TextParagraph } from '../drawingml/text-paragraph.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import { readShapeText } from './shape.ts';
import type { ShapeContext } from './shape-context.ts';
import type { PlacedShape } from './shape-tree.ts';

/** What a shape says, read once for all that asks. */
export interface SlideText {
  shape: PlacedShape;
  paragraphs: TextParagraph[];
  /** All of it on one line; empty where it says nothing. */
  text: string;
  /** The largest size of its text, in hundredths of a point. */
  size: number;
}

/** Hundredths of a point (ECMA-376 part 1, §20.1.10.72) where nothing says a size. */
const USUAL_SIZE = 1800;

export function readSlideText(shape: PlacedShape, context: ShapeContext): SlideText {
  if (shape.element.name !== 'p:sp') return { shape, paragraphs: [], text: '', size: 0 };
  const paragraphs = readShapeText(shape, context);
  const text = plainText(paragraphs);
  return { shape, paragraphs, text, size: text === '' ? 0 : sizeOf(shape) };
}

/** The largest size of the runs of each paragraph, else that of the text. */
export function paragraphSizes({ shape, paragraphs, size }: SlideText): number[] {
  const elements = shape.element.first('p:txBody').all('a:p');
  return paragraphs.map(({ index }) => {
    const own = elements[index]?.all('a:r').flatMap((run) => run.first('a:rPr').integer('sz') ?? []) ?? [];
    return own.length > 0 ? Math.max(...own) : size;
  });
}

/** The largest size of its runs, else what its list styles say of the first level; as the box shrinks it (§21.1.2.1.3). */
function sizeOf({ element, inherited }: PlacedShape): number {
  const body = element.first('p:txBody');
  const scale = (body.find('a:bodyPr', 'a:normAutofit')?.integer('fontScale') ?? 100_000) / 100_000;
  const own = body
    .all('a:p')
    .flatMap((paragraph) => paragraph.all('a:r'))
    .filter((run) => run.first('a:t').text.trim() !== '')
    .flatMap((run) => run.first('a:rPr').integer('sz') ?? []);
  if (own.length > 0) return Math.max(...own) * scale;
  return (inheritedSize([body.first('a:lstStyle'), ...inherited.listStyles]) ?? USUAL_SIZE) * scale;
}

function inheritedSize(listStyles: XmlElement[]): number | undefined {
  for (const style of listStyles) {
    const size = style.first('a:lvl1pPr', 'a:defRPr').integer('sz');
    if (size !== undefined) return size;
  }
  return undefined;
}
