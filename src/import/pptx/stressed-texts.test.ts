import { expect, test } from 'vitest';
import { XmlElement } from '../ooxml/xml.ts';
import { textBox } from './fixture-texts.ts';
import type { SlideText } from './slide-text.ts';
import { stressedTexts } from './stressed-texts.ts';

const BOX: [number, number, number, number] = [0, 0, 2_000_000, 500_000];
const LONG = '值班人员接到报警后五分钟内到达现场核实情况';

/** A text box whose only run says itself whether it is bold. */
function withRun(text: string, bold: boolean | undefined): SlideText {
  const given = textBox({ text, box: BOX });
  const properties = new XmlElement('a:rPr', bold === undefined ? {} : { b: bold ? '1' : '0' }, []);
  const words = new XmlElement('a:t', {}, [text]);
  const paragraph = new XmlElement('a:p', {}, [new XmlElement('a:r', {}, [properties, words])]);
  const element = new XmlElement('p:sp', {}, [new XmlElement('p:txBody', {}, [paragraph])]);
  return { ...given, shape: { ...given.shape, element } };
}
const stressed = (...texts: SlideText[]) => [...stressedTexts(texts)].map(({ text }) => text);

test('a line set larger than the longest text stands out', () => {
  const heading = textBox({ text: '到场核实', box: BOX, size: 2400 });
  expect(stressed(withRun(LONG, false), heading)).toEqual(['到场核实']);
});

test('a bold line stands out where the longest text is not bold', () => {
  expect(stressed(withRun(LONG, undefined), withRun('到场核实', true))).toEqual(['到场核实']);
  expect(stressed(withRun(LONG, true), withRun('到场核实', true))).toEqual([]);
});

test('a number, however large, does not', () => {
  expect(stressed(withRun(LONG, false), textBox({ text: '01', box: BOX, size: 6000 }))).toEqual([]);
});

test('a slide without texts has none', () => {
  expect(stressed(textBox({ text: '', box: BOX }))).toEqual([]);
});
