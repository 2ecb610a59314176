import { expect, test } from 'vitest';
import { XmlElement } from '../ooxml/xml.ts';
import { withIndentLevels } from './indent-levels.ts';
import type { TextParagraph } from './text-paragraph.ts';

function levelsOf(margins: (number | undefined)[], levels: number[] = []): number[] {
  const elements = margins.map(
    (margin) =>
      new XmlElement('a:p', {}, [
        new XmlElement('a:pPr', margin === undefined ? {} : { marL: String(margin) }, []),
      ]),
  );
  const paragraphs = margins.map(
    (_, index): TextParagraph => ({
      index,
      level: levels[index] ?? 0,
      runs: [{ text: '巡更' }],
      bullet: { kind: 'mark' },
    }),
  );
  return withIndentLevels(paragraphs, elements).map(({ level }) => level);
}

test('margins that step in are levels', () => {
  expect(levelsOf([342_900, 742_950, 742_950, 1_143_000, 342_900])).toEqual([0, 1, 1, 2, 0]);
});

test('margins that hardly differ are none', () => {
  expect(levelsOf([342_900, 360_000])).toEqual([0, 0]);
});

test('paragraphs with levels keep them', () => {
  expect(levelsOf([342_900, 742_950], [0, 2])).toEqual([0, 2]);
  expect(levelsOf([342_900, undefined])).toEqual([0, 0]);
});
