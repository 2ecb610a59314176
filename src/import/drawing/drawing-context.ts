import type { OoxmlPackage } from '../ooxml/package.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import { type Animation, readAnimation } from '../pptx/animation.ts';
import type { ShapeContext } from '../pptx/shape-context.ts';
import type { ClickSteps } from './click-steps.ts';
import type { Palette } from './paint/colour.ts';
import { type SlideLook, slideLooks } from './slide/slide-look.ts';
import type { Theme } from './slide/theme.ts';
import { type Measurer, systemMeasurer } from './text/measurer.ts';

/** The width in pixels at which slides are drawn. */
export const SLIDE_WIDTH = 1280;

/** What drawing a shape needs to know about where it stands. */
export interface DrawingContext extends ShapeContext {
  theme: Theme;
  palette: Palette;
  /** Pixels an EMU. */
  scale: number;
  /** Begins the ids of the SVG, so that several can stand in one page. */
  stem: string;
  measurer: Measurer;
  /** What a field of the slide's number shows. */
  slideNumber: number;
  look?: SlideLook;
  /** `p:sld`, for its background. */
  slideRoot?: XmlElement;
  /** The entrances on click of the slide. */
  animation?: Animation;
  /** Those of what is drawn. */
  steps?: ClickSteps;
  /** For shapes of this slide that only newer programs read, what it has for others: pictures of formulas. */
  fallbacks?: ReadonlyMap<XmlElement, XmlElement>;
}

/** The slide that is drawn. */
export interface DrawnSlide {
  root: XmlElement;
  /** 1-based. */
  number: number;
  stem: string;
}

/** Makes the contexts of a presentation's slides; what they share is read once. */
export function drawingContexts(
  pkg: OoxmlPackage,
): (context: ShapeContext, slide: DrawnSlide) => Promise<DrawingContext> {
  const lookOf = slideLooks(pkg);
  let measurer: Promise<Measurer> | undefined;
  return async (context, { root, number, stem }) => {
    const look = await lookOf(context.relationships);
    measurer ??= systemMeasurer();
    return {
      ...context,
      look,
      theme: look.theme,
      palette: { scheme: look.theme.colours, map: colourMap(root, look) },
      scale: SLIDE_WIDTH / context.slideSize.width,
      measurer: await measurer,
      stem,
      slideNumber: number,
      slideRoot: root,
      animation: readAnimation(root.first('p:timing')),
      fallbacks: fallbackShapes(root),
    };
  };
}

/** The one shape of each Choice with that of its Fallback (ECMA-376 part 3, §7.5). */
function fallbackShapes(root: XmlElement): ReadonlyMap<XmlElement, XmlElement> {
  const shapes = new Map<XmlElement, XmlElement>();
  for (const alternates of root.descendants('mc:AlternateContent')) {
    const [fallback] = alternates.first('mc:Fallback').elements;
    for (const choice of alternates.all('mc:Choice')) {
      const [shape] = choice.elements;
      if (shape && fallback) shapes.set(shape, fallback);
    }
  }
  return shapes;
}

/** The master's `p:clrMap`, unless the slide or its layout overrides it (ECMA-376 part 1, §19.3.1.7). */
export function colourMap(slide: XmlElement, look: SlideLook): Readonly<Record<string, string>> {
  const override = [slide, look.layout.root]
    .map((root) => root.find('p:clrMapOvr', 'a:overrideClrMapping'))
    .find((mapping) => mapping !== undefined);
  return { ...DEFAULT_MAP, ...(override ?? look.master.root.first('p:clrMap')).attributes };
}

const DEFAULT_MAP = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };
