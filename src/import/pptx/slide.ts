import type { Block, Slide } from '../../model/deck.ts';
import { arrange } from '../arrange/arrange.ts';
import type { Item } from '../arrange/item.ts';
import { drawSlide } from '../drawing/drawing.ts';
import type { DrawingContext, DrawnSlide } from '../drawing/drawing-context.ts';
import { reportOmissions } from '../drawing/omissions.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import { findUnread, reportUnread } from '../unread-content.ts';
import { readAnimation } from './animation.ts';
import { type FoundBackground, readBackground } from './background.ts';
import { readComments } from './comments.ts';
import { reportDesignTexts, showsDesign } from './design-texts.ts';
import { groundOf } from './ground.ts';
import { reportLoneArrows } from './lone-arrows.ts';
import { readNotes } from './notes-slide.ts';
import { isOffSlide } from './placed.ts';
import { isMarginal, isMarginalName } from './placeholder.ts';
import { findPlates } from './plates.ts';
import type { ShapeContext } from './shape-context.ts';
import { type PlacedShape, readShapeTree } from './shape-tree.ts';
import { drawRegions } from './slide-drawings.ts';
import { pointsOn, readItem } from './slide-items.ts';
import { readSlideText, type SlideText } from './slide-text.ts';
import { findTitle, largestText, type SlideTitle } from './slide-title.ts';
import { stressedTexts } from './stressed-texts.ts';
import { isSectionHeader, isTitleSlide } from './title-slide.ts';

export interface SlideSource {
  id: string;
  /** 1-based. */
  number: number;
  root: XmlElement;
  section?: string;
  /** It stays as the source shows it; its blocks say the same in text. */
  asIs: boolean;
  commentAuthors: Map<string, string>;
  drawingContext(context: ShapeContext, slide: DrawnSlide): Promise<DrawingContext>;
}

/** A slide, and what only all slides together can decide about. */
export interface ReadSlide {
  slide: Slide;
  background?: FoundBackground;
  /** Its largest text. */
  largest: string;
  /** It looks like the title slide of a deck, or its layout says so. */
  isTitleSlide: boolean;
}

/** Reads one slide (ECMA-376 part 1, §19.3.1.38): title, then all else arranged as it stands, notes and comments. */
export async function readSlide(source: SlideSource, context: ShapeContext): Promise<ReadSlide> {
  const { id, number, root, section } = source;
  const { slideSize } = context;
  const texts = readShapeTree(root.first('p:cSld', 'p:spTree'), context.design)
    .filter((shape) => isRead(shape, slideSize.height, context))
    .map((shape) => readSlideText(shape, context));
  const title = findTitle(texts, slideSize.height);
  const others = texts.filter((text) => !isSaidBy(title, text, slideSize.height));
  const animation = readAnimation(root.first('p:timing'));
  const drawing = await source.drawingContext(context, { root, number, stem: id });
  const behind = await readBackground(root, others, drawing, context);
  const plates = findPlates(behind.rest);
  const drawn = await drawRegions(
    behind.rest,
    plates,
    { id, number, animation, title: title?.text ?? '', drawing },
    context,
  );
  if (!source.asIs)
    reportLoneArrows(
      drawn.rest.filter((text) => ![...plates.values()].includes(text)),
      context.report,
    );
  const stressed = stressedTexts(drawn.rest);
  const items: Item[] = [...drawn.items];
  for (const text of drawn.rest) {
    const item = await readItem(text, animation, context);
    const plate = plates.get(text);
    const ground = groundOf(plate?.shape ?? text.shape, drawing);
    items.push({
      ...item,
      ...(plate && pointsOn(plate.shape) ? { points: true } : {}),
      ...(isWords(item) && ground ? { ground } : {}),
      ...(stressed.has(text) ? { stressed: true } : {}),
    });
  }
  const beside = items.filter(({ place }) => isOffSlide(place));
  const seen = items.filter((item) => !beside.includes(item));
  const notes = [...(await readNotes(context)), ...(await readComments(context, source.commentAuthors))];
  const slide: Slide = {
    id,
    source: number,
    title: title?.text ?? '',
    ...(section ? { section } : {}),
    ...(root.boolean('show') === false ? { hidden: true } : {}),
    ...(source.asIs ? { drawing: await drawWhole(source, drawing, context) } : {}),
    ...(isSectionHeader(title, texts, context) ? { layout: 'section' as const } : {}),
    blocks: arrange(seen, { ratio: slideSize.width / slideSize.height }),
    notes: [...notes, ...besideSlide(beside, context)],
  };
  const written = { title: slide.title, blocks: [...slide.blocks, ...slide.notes] };
  if (!source.asIs && showsDesign(root)) reportDesignTexts(context.design.texts, context.report);
  const elements = texts.map(({ shape }) => shape.element);
  reportUnread(findUnread(elements, written, context.relationships), context.report);
  return {
    slide,
    ...(behind.found && !source.asIs ? { background: behind.found } : {}),
    largest: title?.text || largestText(drawn.rest),
    isTitleSlide: isTitleSlide(title, texts, context),
  };
}

/** Draws all of a slide and returns the name of the file. */
async function drawWhole(
  { id, number, root }: SlideSource,
  drawing: DrawingContext,
  { assets, report }: ShapeContext,
): Promise<string> {
  const { svg, faithful, omitted } = await drawSlide(root, { ...drawing, stem: id });
  reportOmissions(omitted, report);
  const original = { page: number, place: { x: 0, y: 0, width: 1, height: 1 } };
  return assets.addNamed(`${id}.svg`, new TextEncoder().encode(svg), faithful ? undefined : original);
}

/** The title, its badge, and the shadow that people draw by putting a text a little beside itself. */
function isSaidBy(title: SlideTitle | undefined, text: SlideText, height: number): boolean {
  if (!title) return false;
  if (text === title.title || text === title.badge) return true;
  const near = (a: number, b: number) => Math.abs(a - b) <= height * SHADOW_OFFSET;
  const [{ box }, { box: own }] = [text.shape, title.title.shape];
  return text.text === title.title.text && near(box.x, own.x) && near(box.y, own.y);
}

/** How far a drawn shadow stands beside its text, as a share of the slide's height. */
const SHADOW_OFFSET = 0.015;

/** What was put beside the slide is on no screen; what it says goes to the notes. */
function besideSlide(items: Item[], { report }: ShapeContext): Block[] {
  const blocks = items.flatMap((item) => item.blocks);
  if (blocks.length > 0) {
    report({
      severity: 'info',
      rule: 'beside-slide',
      reason: 'Something stands beside the slide, where no show shows it; it is in the notes.',
      hint: 'Move it into the slide if people are to see it.',
    });
  }
  return blocks;
}

/** Program text has a ground of its own. */
const isWords = ({ kind, blocks }: Item) =>
  kind === 'text' && blocks.length > 0 && blocks.every(({ type }) => type !== 'code');

/** Where footers stand, as a share of the slide's height. */
const FOOT = 0.85;

function isRead(shape: PlacedShape, height: number, context: ShapeContext): boolean {
  const { properties, inherited, element, placeholder, box } = shape;
  const name = properties.attribute('name') ?? element.name;
  const isFooter = inherited.type === 'ftr' || inherited.type === 'hdr';
  if (isFooter || (!placeholder && box.y >= height * FOOT && isMarginalName(name))) {
    reportFooter(element, context);
    return false;
  }
  if (isMarginal(inherited.type)) return false;
  if (!properties.boolean('hidden')) return true;
  context.report({
    severity: 'info',
    rule: 'hidden-shape',
    reason: `The shape ${JSON.stringify(name)} is hidden in the original and was left out.`,
    hint: 'Show it in the selection pane (开始 → 选择 → 选择窗格) and import again if it belongs to the deck.',
  });
  return false;
}

/** Words of a foot, not its date or number, which are fields. */
function reportFooter(element: XmlElement, { report }: ShapeContext): void {
  const runs = element.descendants('a:r').map((run) => run.first('a:t').text);
  const words = runs.join('').trim();
  if (!/\p{L}{2}/u.test(words)) return;
  report({
    severity: 'info',
    rule: 'footer-left-out',
    reason: `The footer ${JSON.stringify(words.slice(0, 60))} was left out: a presentation has the site's own foot.`,
    hint: 'Write it on a slide if people are to read it.',
  });
}
