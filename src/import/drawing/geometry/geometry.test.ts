import { describe, expect, it } from 'vitest';
import { parseXml } from '../../ooxml/xml.ts';
import { geometryOf, PRESET_NAMES } from './geometry.ts';
import { pathData } from './path-commands.ts';

const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const parse = (xml: string) => parseXml(new TextEncoder().encode(xml.replace('>', ` ${A}>`)), 'shape.xml');
const preset = (name: string, adjust = '') =>
  parse(`<a:prstGeom prst="${name}"><a:avLst>${adjust}</a:avLst></a:prstGeom>`);
const outline = (element: ReturnType<typeof parse>, width: number, height: number) =>
  geometryOf(element, width, height, 1)?.paths.map(({ commands }) => pathData(commands));

describe('the preset geometries of the standard', () => {
  it('are all there', () => expect(PRESET_NAMES).toHaveLength(187));

  it.each(PRESET_NAMES)('%s has finite paths and text at every size', (name) => {
    for (const [width, height] of [
      [1_000_000, 500_000],
      [500_000, 1_000_000],
      [1_000_000, 0],
      [0, 0],
    ] as const) {
      const geometry = geometryOf(preset(name), width, height, 1 / 9525);
      expect(geometry?.paths.length).toBeGreaterThan(0);
      for (const { commands } of geometry?.paths ?? []) {
        expect(commands[0]?.kind).toBe('move');
        expect(pathData(commands)).not.toMatch(/NaN|Infinity|undefined/);
      }
      expect(Object.values(geometry?.text ?? {}).every(Number.isFinite)).toBe(true);
    }
  });

  it('stay inside their box where the standard means them to', () => {
    for (const name of [
      'rect',
      'roundRect',
      'can',
      'donut',
      'pie',
      'flowChartTerminator',
      'ellipse',
      'hexagon',
      'rightArrow',
      'upArrow',
      'cloud',
      'star5',
    ]) {
      for (const { commands } of geometryOf(preset(name), 200, 100, 1)?.paths ?? []) {
        for (const command of commands) {
          if (command.kind === 'close') continue;
          const points =
            command.kind === 'curve' ? [command.first, command.second, command.to] : [command.to];
          for (const { x, y } of points) {
            expect(x, name).toBeGreaterThanOrEqual(-3);
            expect(x, name).toBeLessThanOrEqual(203);
            expect(y, name).toBeGreaterThanOrEqual(-3);
            expect(y, name).toBeLessThanOrEqual(103);
          }
        }
      }
    }
  });

  it('swing their arcs the short way round a corner', () =>
    expect(outline(preset('roundRect', '<a:gd name="adj" fmla="val 50000"/>'), 20, 20)).toEqual([
      'M0 10C0 4.48 4.48 0 10 0L10 0C15.52 0 20 4.48 20 10L20 10C20 15.52 15.52 20 10 20L10 20C4.48 20 0 15.52 0 10Z',
    ]));

  it('follow the adjust values of the shape', () => {
    expect(outline(preset('upArrow', '<a:gd name="adj1" fmla="val 100000"/>'), 100, 200)).toEqual([
      'M0 50L50 0L100 50L100 50L100 200L0 200L0 50Z',
    ]);
  });

  it('are no others', () => expect(geometryOf(preset('constructor'), 100, 100, 1)).toBeUndefined());
});

describe('a custom geometry', () => {
  it('is stretched from its own coordinates, with guides, curves and arcs', () => {
    const shape = parse(
      '<a:custGeom><a:gdLst><a:gd name="mid" fmla="*/ 10 1 2"/></a:gdLst><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>' +
        '<a:path w="10" h="10" fill="none"><a:moveTo><a:pt x="0" y="mid"/></a:moveTo><a:lnTo><a:pt x="10" y="mid"/></a:lnTo>' +
        '<a:arcTo wR="5" hR="5" stAng="0" swAng="5400000"/>' +
        '<a:quadBezTo><a:pt x="0" y="10"/><a:pt x="0" y="mid"/></a:quadBezTo><a:close/></a:path></a:pathLst></a:custGeom>',
    );
    expect(outline(shape, 100, 50)).toEqual(['M0 25L100 25C100 38.81 77.61 50 50 50C16.67 50 0 41.67 0 25Z']);
    expect(geometryOf(shape, 100, 50, 1)?.paths[0]?.fill).toBe('none');
  });
});
