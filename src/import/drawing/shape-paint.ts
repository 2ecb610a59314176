import type { XmlElement } from '../ooxml/xml.ts';
import type { DrawingContext } from './drawing-context.ts';
import { colourIn, type Palette } from './paint/colour.ts';
import { type Fill, fillIn, readFill } from './paint/fill.ts';
import { type Line, lineOf } from './paint/line.ts';

/** From where a shape takes its paint. */
export interface PaintSources {
  /** `p:spPr` of the shape, then of the placeholders it fills. */
  properties: XmlElement[];
  /** `p:style` (ECMA-376 part 1, §19.3.1.46), empty where there is none. */
  style: XmlElement;
  /** `p:grpSpPr` of the groups it is in, innermost first. */
  groups: XmlElement[];
}

/** How a shape is filled: by itself, its group, its placeholder or the theme's style. */
export function shapeFill(sources: PaintSources, context: DrawingContext): Fill {
  for (const properties of sources.properties) {
    const fill = fillIn(properties, context.palette);
    if (fill?.kind === 'group') return groupFill(sources.groups, context.palette);
    if (fill) return fill;
  }
  const reference = sources.style.find('a:fillRef');
  const index = reference?.integer('idx') ?? 0;
  if (!reference || index === 0) return { kind: 'none' };
  return themeFill(index, reference, context) ?? { kind: 'none' };
}

/** A fill of the theme by its number; from 1001 on those of backgrounds (§20.1.4.1.10, §19.3.1.3). */
export function themeFill(index: number, reference: XmlElement, context: DrawingContext): Fill | undefined {
  const { fills, backgroundFills } = context.theme;
  const element = index > 1000 ? backgroundFills[index - 1001] : fills[index - 1];
  return element && readFill(element, withPlaceholder(reference, context.palette), true);
}

function groupFill(groups: XmlElement[], palette: Palette): Fill {
  for (const group of groups) {
    const fill = fillIn(group, palette);
    if (fill && fill.kind !== 'group') return fill;
  }
  return { kind: 'none' };
}

/** The outline of a shape: its own, its placeholder's, the theme's style. */
export function shapeLine(sources: PaintSources, context: DrawingContext): Line | undefined {
  const own = sources.properties.flatMap((properties) => {
    const element = properties.find('a:ln');
    return element ? [{ element, palette: context.palette }] : [];
  });
  const reference = sources.style.find('a:lnRef');
  const element = reference && context.theme.lines[(reference.integer('idx') ?? 0) - 1];
  if (!reference || !element) return lineOf(own, context.scale);
  return lineOf([...own, { element, palette: withPlaceholder(reference, context.palette) }], context.scale);
}

/** The effects of a shape (`a:effectLst`): its own, its placeholder's, the theme's style. */
export function shapeEffects(
  { properties, style }: PaintSources,
  { theme, palette }: DrawingContext,
): { element: XmlElement; palette: Palette } | undefined {
  const own = properties.map((each) => each.find('a:effectLst')).find((found) => found !== undefined);
  if (own) return { element: own, palette };
  const reference = style.find('a:effectRef');
  const element = reference && theme.effects[(reference.integer('idx') ?? 0) - 1]?.find('a:effectLst');
  return reference && element && { element, palette: withPlaceholder(reference, palette) };
}

/** In the theme's styles `phClr` is the colour of the reference. */
function withPlaceholder(reference: XmlElement, palette: Palette): Palette {
  const placeholder = colourIn(reference, palette);
  return placeholder ? { ...palette, placeholder } : palette;
}
