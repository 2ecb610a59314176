import type { Animation } from '../pptx/animation.ts';
import { type PlacedShape, shapeProperties } from '../pptx/shape-tree.ts';
import { svgElement } from './svg.ts';

/** On which click of a drawing, from 1, its shapes and their paragraphs appear; what has none is there from the start. */
export interface ClickSteps {
  ofShape(shape: PlacedShape): number | undefined;
  ofParagraphs(shape: PlacedShape): ReadonlyMap<number, number> | undefined;
}

/** All of a slide's clicks, as they are. */
export function slideSteps({ shapes, paragraphs }: Animation): ClickSteps {
  return {
    ofShape: (shape) =>
      idsOf(shape)
        .map((id) => shapes.get(id))
        .find((click) => click !== undefined),
    ofParagraphs: (shape) => paragraphs.get(shape.properties.attribute('id') ?? ''),
  };
}

/**
 * The clicks of some shapes, counted among themselves. Where all appear on the same click there are none: then the drawing
 * appears as one.
 */
export function regionSteps(shapes: readonly PlacedShape[], animation: Animation): ClickSteps {
  const steps = slideSteps(animation);
  const ofShapes = shapes.map((shape) => steps.ofShape(shape));
  const ofParagraphs = shapes.flatMap((shape) => [...(steps.ofParagraphs(shape)?.values() ?? [])]);
  const isOne = ofParagraphs.length === 0 && ofShapes.every((click) => click === ofShapes[0]);
  const clicks = [...new Set([...ofShapes, ...ofParagraphs])].flatMap((click) => click ?? []);
  const sorted = isOne ? [] : clicks.toSorted((a, b) => a - b);
  const rank = (click: number | undefined): number | undefined => {
    const position = click === undefined ? -1 : sorted.indexOf(click);
    return position < 0 ? undefined : position + 1;
  };
  return {
    ofShape: (shape) => rank(steps.ofShape(shape)),
    ofParagraphs: (shape) => {
      const own = steps.ofParagraphs(shape);
      return own && new Map([...own].map(([paragraph, click]) => [paragraph, rank(click) ?? click]));
    },
  };
}

/** A shape appears with the groups it is in. */
function idsOf(shape: PlacedShape): string[] {
  return [shape.properties, ...shape.groups.map(shapeProperties)].map(
    (properties) => properties.attribute('id') ?? '',
  );
}

/** Marks SVG that appears on a click. */
export function inStep(svg: string, step: number | undefined): string {
  return step === undefined || svg === '' ? svg : svgElement('g', { 'data-step': String(step) }, svg);
}
