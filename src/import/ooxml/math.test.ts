import { expect, test } from 'vitest';
import { readMath } from './math.ts';
import { parseXml } from './xml.ts';

const run = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
const read = (inside: string) => {
  const math = `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${inside}</m:oMath>`;
  return readMath(parseXml(new TextEncoder().encode(math), 'math.xml'), () => {});
};

test('a single sign stands without a row around it', () => {
  expect(read(`<m:sSup><m:e>${run('m')}</m:e><m:sup>${run('2')}</m:sup></m:sSup>`)).toEqual({
    text: 'm^2',
    mathml: '<math><mrow><msup><mi>m</mi><mn>2</mn></msup></mrow></math>',
  });
});

test('signs above and below are told apart', () => {
  const bar = (position: string) =>
    `<m:bar><m:barPr><m:pos m:val="${position}"/></m:barPr><m:e>${run('x')}</m:e></m:bar>`;
  expect(read(bar('top')).mathml).toContain('<mover accent="true"><mi>x</mi><mo>¯</mo></mover>');
  expect(read(bar('bot')).mathml).toContain('<munder accentunder="true"><mi>x</mi><mo>_</mo></munder>');
  expect(read(`<m:groupChr><m:e>${run('x')}</m:e></m:groupChr>`).mathml).toContain(
    '<munder accentunder="true">',
  );
});

test('a number alone is text', () => {
  expect(read(run('𝟏'))).toEqual({ text: '𝟏' });
});
