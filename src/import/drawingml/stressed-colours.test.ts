import { expect, it } from 'vitest';
import { parseXml } from '../ooxml/xml.ts';
import { stressedByColour } from './stressed-colours.ts';

const run = (text: string, colour = '') => `<a:r><a:rPr>${colour}</a:rPr><a:t>${text}</a:t></a:r>`;
const rgb = (value: string) => `<a:solidFill><a:srgbClr val="${value}"/></a:solidFill>`;
const accent = '<a:solidFill><a:schemeClr val="accent2"/></a:solidFill>';

function stressed(...runs: string[]): string[] {
  const body = parseXml(
    new TextEncoder().encode(
      `<p:txBody xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p>${runs.join('')}</a:p></p:txBody>`,
    ),
    'slide.xml',
  );
  const paragraphs = body.all('a:p');
  const found = stressedByColour(paragraphs);
  return paragraphs
    .flatMap((paragraph) => paragraph.all('a:r'))
    .filter((each) => found.has(each.first('a:rPr')))
    .map((each) => each.first('a:t').text);
}

it('words of another lively colour than the rest are stressed', () => {
  expect(stressed(run('必须在'), run('十分钟', rgb('FF0000')), run('之内到达现场'))).toEqual(['十分钟']);
  expect(stressed(run('必须在'), run('十分钟', accent), run('之内到达现场'))).toEqual(['十分钟']);
});

it('greys, links and a text of one colour stress nothing', () => {
  expect(stressed(run('必须到场'), run('（见附件）', rgb('808080')))).toEqual([]);
  expect(stressed(run('详见'), run('网站', `${rgb('0000FF')}<a:hlinkClick r:id="rId1"/>`))).toEqual([]);
  expect(stressed(run('十分钟', rgb('FF0000')), run('到达', rgb('FF0000')))).toEqual([]);
});

it('a text in many colours is colourful as a whole', () => {
  expect(
    stressed(run('红红', rgb('FF0000')), run('绿绿', rgb('00AA00')), run('蓝蓝', rgb('0000FF'))),
  ).toEqual([]);
});
