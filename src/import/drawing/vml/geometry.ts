import { makeElement } from '../../ooxml/make-element.ts';
import { NO_ELEMENT, type XmlElement } from '../../ooxml/xml.ts';
import { evaluateFormulas } from './formulas.ts';
import { fraction } from './lengths.ts';
import { pathElements } from './path.ts';
import { parsePath } from './path-commands.ts';
import { coordinates, type ShapeSource } from './shape-source.ts';
import { presetOfType } from './shape-types.ts';

/** The outline of a shape in DrawingML: a preset geometry (ECMA-376 part 1, §20.1.9.18) or a path of its own (§20.1.9.8). */
export function geometryElement(source: ShapeSource): XmlElement {
  const byName = NAMED[source.element.name];
  if (byName) return byName(source);
  const ownPath = source.element.attribute('path');
  const typePath = source.shapeType.attribute('path');
  const preset = presetOfType(source.type);
  // Adjustments count differently in DrawingML, so a shape that has some is drawn by its type's formulas.
  const isAdjusted = source.element.attribute('adj') !== undefined;
  if (ownPath === undefined && preset !== undefined && !(isAdjusted && typePath !== undefined)) {
    return presetElement(preset);
  }
  const path = ownPath ?? typePath;
  return path === undefined ? presetElement('rect') : customElement(path, source);
}

export function presetElement(name: string, adjustments: Readonly<Record<string, number>> = {}): XmlElement {
  const guides = Object.entries(adjustments).map(([guide, value]) =>
    makeElement('a:gd', { name: guide, fmla: `val ${Math.round(value)}` }),
  );
  return makeElement('a:prstGeom', { prst: name }, [makeElement('a:avLst', {}, guides)]);
}

/** Elements that are a geometry by their name (ECMA-376 part 4, §14.1.2). */
const NAMED: Readonly<Record<string, (source: ShapeSource) => XmlElement>> = {
  'v:rect': () => presetElement('rect'),
  'v:image': () => presetElement('rect'),
  'v:oval': () => presetElement('ellipse'),
  'v:line': () => presetElement('line'),
  // Its angles are degrees from the top, clockwise (§14.1.2.1); DrawingML's are of 60,000 parts, from the right.
  'v:arc': ({ of }) =>
    presetElement('arc', { adj1: angle(of('startangle'), 0), adj2: angle(of('endangle'), 90) }),
  'v:roundrect': ({ of }) =>
    presetElement('roundRect', { adj: Math.min(0.5, fraction(of('arcsize')) ?? 0.2) * 100_000 }),
};

function angle(written: string | undefined, usual: number): number {
  const degrees = Number.parseFloat(written ?? '');
  return ((((Number.isFinite(degrees) ? degrees : usual) % 360) + 630) % 360) * 60_000;
}

function customElement(path: string, source: ShapeSource): XmlElement {
  const space = coordinates(source.of);
  const formulas = evaluateFormulas(formulasOf(source), {
    adjustments: adjustmentsOf(source),
    width: space.width,
    height: space.height,
  });
  const paths = pathElements(parsePath(path, formulas), space);
  return makeElement('a:custGeom', {}, [
    ...textRectangle(source, formulas, space),
    makeElement('a:pathLst', {}, paths),
  ]);
}

function formulasOf({ element, shapeType }: ShapeSource): XmlElement {
  return element.find('v:formulas') ?? shapeType.find('v:formulas') ?? NO_ELEMENT;
}

function adjustmentsOf({ element, shapeType }: ShapeSource): number[] {
  const read = (value: string | undefined) => (value === undefined || value === '' ? [] : value.split(','));
  const own = read(element.attribute('adj'));
  const defaults = read(shapeType.attribute('adj'));
  return Array.from({ length: Math.max(own.length, defaults.length) }, (_, index) => {
    const value = Number.parseFloat(own[index]?.trim() || (defaults[index] ?? ''));
    return Number.isFinite(value) ? value : 0;
  });
}

/** Where the text stands in the shape: the first box of `textboxrect` (§14.1.2.14), in shares of the shape. */
function textRectangle(
  { element, shapeType }: ShapeSource,
  formulas: readonly number[],
  { origin, width, height }: ReturnType<typeof coordinates>,
): XmlElement[] {
  const written =
    element.first('v:path').attribute('textboxrect') ?? shapeType.first('v:path').attribute('textboxrect');
  const sides = (written?.split(';')[0] ?? '').split(',').map((side) => {
    const text = side.trim();
    return text.startsWith('@') ? (formulas[Number(text.slice(1))] ?? 0) : Number.parseFloat(text || '0');
  });
  const [left, top, right, bottom] = sides;
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) return [];
  if (!sides.every(Number.isFinite)) return [];
  const guide = (name: string, size: 'w' | 'h', value: number, whole: number) =>
    makeElement('a:gd', { name, fmla: `*/ ${size} ${Math.round(value)} ${Math.round(whole)}` });
  return [
    makeElement('a:gdLst', {}, [
      guide('textLeft', 'w', left - origin.x, width),
      guide('textTop', 'h', top - origin.y, height),
      guide('textRight', 'w', right - origin.x, width),
      guide('textBottom', 'h', bottom - origin.y, height),
    ]),
    makeElement('a:rect', { l: 'textLeft', t: 'textTop', r: 'textRight', b: 'textBottom' }),
  ];
}
