import type { XmlElement } from '../../ooxml/xml.ts';
import { evaluate, type Guides, guideValue, presetGuides } from './guide-formula.ts';
import { arcCurves, type PathCommand, type Point, scaled } from './path-commands.ts';
import presetShapes from './preset-shapes.json' with { type: 'json' };

/** How a path is filled: not, as the shape, or lighter or darker (ECMA-376 part 1, §20.1.10.37). */
export type FillMode = 'none' | 'norm' | 'lighten' | 'lightenLess' | 'darken' | 'darkenLess';

export interface GeometryPath {
  commands: PathCommand[];
  fill: FillMode;
  isStroked: boolean;
}

/** The outline of a shape in pixels from its top left, and where its text stands. */
export interface Geometry {
  paths: GeometryPath[];
  text: { left: number; top: number; right: number; bottom: number };
}

/** A geometry as formulas: those of the standard and, in the same form, those a file defines itself. */
interface GeometryDefinition {
  adjust: string[];
  guides: string[];
  /** Names or numbers: left, top, right, bottom. */
  text: string[];
  paths: PathDefinition[];
}

interface PathDefinition {
  /** The path's own coordinates, which are stretched to the shape; 0 for the shape's. */
  width: number;
  height: number;
  fill: FillMode;
  isStroked: boolean;
  steps: { kind: string; values: string[] }[];
}

interface PresetShape {
  adjust?: string;
  guides?: string;
  text?: string;
  paths: { w?: number; h?: number; fill?: string; stroke?: boolean; d: string }[];
}

/** The names of the preset geometries (§20.1.10.56). */
export const PRESET_NAMES: string[] = Object.keys(presetShapes.shapes);

const PRESETS: Record<string, PresetShape> = presetShapes.shapes;
const definitions = new Map<string, GeometryDefinition>();

/**
 * The geometry of a shape with `a:prstGeom` or `a:custGeom` in its properties, worked out for a size in EMU and given in
 * pixels (`scale` pixels an EMU). `undefined` when it names a shape that the standard does not know or holds no path.
 */
export function geometryOf(
  element: XmlElement,
  widthEmu: number,
  heightEmu: number,
  scale: number,
): Geometry | undefined {
  const isPreset = element.name === 'a:prstGeom';
  const definition = isPreset ? presetDefinition(element.attribute('prst') ?? '') : customDefinition(element);
  if (!definition || definition.paths.length === 0) return undefined;
  const guides = presetGuides(widthEmu, heightEmu);
  define(definition.adjust, guides);
  if (isPreset) define(guidesIn(element.first('a:avLst')), guides);
  define(definition.guides, guides);
  const [left = 0, top = 0, right = 0, bottom = 0] = definition.text.map(
    (name) => guideValue(name, guides) * scale,
  );
  return {
    paths: definition.paths.map((path) => ({
      commands: commandsOf(path, guides, widthEmu, heightEmu, scale),
      fill: path.fill,
      isStroked: path.isStroked,
    })),
    text: { left, top, right, bottom },
  };
}

/** Works formulas out in order, each with the guides before it. */
function define(formulas: string[], guides: Guides): void {
  for (const formula of formulas) {
    const space = formula.indexOf(' ');
    guides.set(formula.slice(0, space), evaluate(formula.slice(space + 1), guides));
  }
}

function guidesIn(list: XmlElement): string[] {
  return list.all('a:gd').map((guide) => `${guide.attribute('name') ?? ''} ${guide.attribute('fmla') ?? ''}`);
}

function presetDefinition(name: string): GeometryDefinition | undefined {
  const known = definitions.get(name);
  const preset = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
  if (known || !preset) return known;
  const definition: GeometryDefinition = {
    adjust: split(preset.adjust, '; '),
    guides: split(preset.guides, '; '),
    text: split(preset.text ?? 'l t r b', ' '),
    paths: preset.paths.map(({ w, h, fill, stroke, d }) => ({
      width: w ?? 0,
      height: h ?? 0,
      fill: fillMode(fill),
      isStroked: stroke ?? true,
      steps: stepsOf(d),
    })),
  };
  definitions.set(name, definition);
  return definition;
}

function split(list: string | undefined, by: string): string[] {
  return list === undefined || list === '' ? [] : list.split(by);
}

const STEP_NAMES = new Set(['M', 'L', 'C', 'Q', 'A', 'Z']);

function stepsOf(d: string): PathDefinition['steps'] {
  const steps: PathDefinition['steps'] = [];
  for (const token of d.split(' ')) {
    if (STEP_NAMES.has(token)) steps.push({ kind: token, values: [] });
    else steps.at(-1)?.values.push(token);
  }
  return steps;
}

/** `a:custGeom` (§20.1.9.8). */
function customDefinition(element: XmlElement): GeometryDefinition {
  const rectangle = element.first('a:rect');
  return {
    adjust: guidesIn(element.first('a:avLst')),
    guides: guidesIn(element.first('a:gdLst')),
    text: ['l', 't', 'r', 'b'].map((side) => rectangle.attribute(side) ?? side),
    paths: element
      .first('a:pathLst')
      .all('a:path')
      .map((path) => ({
        width: path.integer('w') ?? 0,
        height: path.integer('h') ?? 0,
        fill: fillMode(path.attribute('fill')),
        isStroked: path.boolean('stroke') ?? true,
        steps: path.elements.flatMap((step) => {
          const kind = CUSTOM_STEPS[step.name];
          return kind ? [{ kind, values: valuesOf(step) }] : [];
        }),
      })),
  };
}

const CUSTOM_STEPS: Record<string, string> = {
  'a:moveTo': 'M',
  'a:lnTo': 'L',
  'a:cubicBezTo': 'C',
  'a:quadBezTo': 'Q',
  'a:arcTo': 'A',
  'a:close': 'Z',
};

function valuesOf(step: XmlElement): string[] {
  if (step.name === 'a:arcTo') {
    return ['wR', 'hR', 'stAng', 'swAng'].map((name) => step.attribute(name) ?? '0');
  }
  return step.all('a:pt').flatMap((point) => [point.attribute('x') ?? '0', point.attribute('y') ?? '0']);
}

function fillMode(value: string | undefined): FillMode {
  switch (value) {
    case 'none':
    case 'lighten':
    case 'lightenLess':
    case 'darken':
    case 'darkenLess':
      return value;
    default:
      return 'norm';
  }
}

function commandsOf(
  path: PathDefinition,
  guides: Guides,
  widthEmu: number,
  heightEmu: number,
  scale: number,
): PathCommand[] {
  const commands: PathCommand[] = [];
  let at: Point = { x: 0, y: 0 };
  let start = at;
  for (const { kind, values } of path.steps) {
    const drawn = draw(
      kind,
      at,
      values.map((value) => guideValue(value, guides)),
    );
    // A path that goes on after it was closed starts again where it began.
    if (commands.at(-1)?.kind === 'close' && drawn[0] && drawn[0].kind !== 'move' && kind !== 'Z')
      commands.push({ kind: 'move', to: at });
    commands.push(...drawn);
    const last = drawn.at(-1);
    if (last?.kind === 'close') at = start;
    else if (last) at = last.to;
    if (last?.kind === 'move') start = at;
  }
  const scaleX = (path.width > 0 ? widthEmu / path.width : 1) * scale;
  const scaleY = (path.height > 0 ? heightEmu / path.height : 1) * scale;
  return commands.map((command) => scaled(command, scaleX, scaleY));
}

/** One step of a path from `at`, in the path's own coordinates; nothing where the file left points out. */
function draw(kind: string, at: Point, numbers: number[]): PathCommand[] {
  const point = (index: number): Point => ({
    x: numbers[index * 2] ?? at.x,
    y: numbers[index * 2 + 1] ?? at.y,
  });
  switch (kind) {
    case 'M':
      return [{ kind: 'move', to: point(0) }];
    case 'L':
      return [{ kind: 'line', to: point(0) }];
    case 'C':
      return [{ kind: 'curve', first: point(0), second: point(1), to: point(2) }];
    case 'Q':
      return [quadratic(at, point(0), point(1))];
    case 'A': {
      const [radiusX = 0, radiusY = 0, start = 0, swing = 0] = numbers;
      return arcCurves(at, radiusX, radiusY, start, swing);
    }
    default:
      return [{ kind: 'close' }];
  }
}

function quadratic(from: Point, control: Point, to: Point): PathCommand {
  const toward = (end: Point): Point => ({
    x: end.x + ((control.x - end.x) * 2) / 3,
    y: end.y + ((control.y - end.y) * 2) / 3,
  });
  return { kind: 'curve', first: toward(from), second: toward(to), to };
}
