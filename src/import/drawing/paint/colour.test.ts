import { describe, expect, it } from 'vitest';
import { parseXml } from '../../ooxml/xml.ts';
import { type Palette, readColour } from './colour.ts';
import { toHex } from './colour-space.ts';

const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const parse = (xml: string) =>
  parseXml(new TextEncoder().encode(xml.replace(/^<([\w:]+)/, `<$1 ${A}`)), 'colour.xml');
const palette: Palette = {
  scheme: new Map([
    ['accent1', parse('<a:srgbClr val="4472C4"/>')],
    ['dk1', parse('<a:sysClr val="windowText" lastClr="000000"/>')],
    ['lt1', parse('<a:sysClr val="window"/>')],
  ]),
  map: { tx1: 'dk1', bg1: 'lt1' },
};
const hex = (xml: string) => {
  const colour = readColour(parse(xml), palette);
  return colour && toHex(colour);
};

/** PowerPoint shows these for the accent of its own theme: lighter by 80, 60 and 40 %, darker by 25 and 50 %. */
describe('a colour of the theme', () => {
  it.each([
    ['<a:lumMod val="20000"/><a:lumOff val="80000"/>', '#dae3f3'],
    ['<a:lumMod val="40000"/><a:lumOff val="60000"/>', '#b4c7e7'],
    ['<a:lumMod val="60000"/><a:lumOff val="40000"/>', '#8faadc'],
    ['<a:lumMod val="75000"/>', '#2f5597'],
    ['<a:lumMod val="50000"/>', '#203864'],
  ])('changes by %s', (transforms, expected) =>
    expect(hex(`<a:schemeClr val="accent1">${transforms}</a:schemeClr>`)).toBe(expected),
  );

  it('is looked up through the map of the master', () => {
    expect(hex('<a:schemeClr val="tx1"/>')).toBe('#000000');
    expect(hex('<a:schemeClr val="bg1"/>')).toBe('#ffffff');
    expect(hex('<a:schemeClr val="accent9"/>')).toBeUndefined();
  });
});

it.each([
  ['<a:prstClr val="dkGreen"/>', '#006400'],
  ['<a:prstClr val="ltYellow"/>', '#ffffe0'],
  ['<a:hslClr hue="7200000" sat="100%" lum="50%"/>', '#00ff00'],
  ['<a:scrgbClr r="100000" g="50000" b="0"/>', '#ffbc00'],
  ['<a:srgbClr val="808080"><a:inv/></a:srgbClr>', '#e5e5e5'],
  ['<a:srgbClr val="ff0000"><a:gray/></a:srgbClr>', '#363636'],
  ['<a:srgbClr val="ff0000"><a:hueOff val="7200000"/></a:srgbClr>', '#00ff00'],
])('%s is %s', (xml, expected) => expect(hex(xml)).toBe(expected));

it('keeps its alpha apart', () =>
  expect(readColour(parse('<a:srgbClr val="ff0000"><a:alpha val="40%"/></a:srgbClr>'), palette)?.alpha).toBe(
    0.4,
  ));
