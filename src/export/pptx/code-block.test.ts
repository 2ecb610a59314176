import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseMdx } from '../../deck/markdown/parse-markdown.ts';
import { contrast } from '../../model/colours.ts';
import { CODE_COLOURS, codeBlock } from './code-block.ts';

const sheet = readFileSync(new URL('../../styles/code.css', import.meta.url), 'utf8');

/** The colours of each rule that sets them, by name. */
const palettes: Record<string, string>[] = [...sheet.matchAll(/\{[^{}]*--code-paper[^{}]*\}/g)].map(
  ([rule]) =>
    Object.fromEntries(
      [...rule.matchAll(/--code-(\w+): (#[\da-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
    ),
);

it('every stretch of program text can be read on its paper and on a mark, in both themes (WCAG 2.2, 1.4.3)', () => {
  expect(palettes).toHaveLength(4);
  for (const { paper = '', mark = '', bar = '', ...inks } of palettes) {
    expect(Object.keys(inks)).toHaveLength(8);
    for (const [name, ink] of Object.entries(inks)) {
      expect(contrast(ink, paper), `${name} on ${paper}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(ink, mark), `${name} on ${mark}`).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(bar, mark)).toBeGreaterThanOrEqual(3);
  }
});

it('the PowerPoint file has the colours of paper', () => {
  for (const [name, colour] of Object.entries(CODE_COLOURS)) {
    expect(palettes.at(-1)?.[name]?.toUpperCase(), name).toBe(`#${colour}`);
  }
});

it('keeps lines, indents and empty lines, in colours and equally wide signs', () => {
  const [node] = parseMdx('```js {1} showLineNumbers\nlet a = "一";\n\n  b\n```');
  if (node?.type !== 'code') throw new Error('This is no program text.');
  const [shape] = codeBlock(node).draw({ x: 0, y: 0, w: 10, h: 4 }, 20);
  if (shape?.kind !== 'text') throw new Error('This is no text.');
  expect(shape.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual([
    '1  let a = "一";',
    '2  ',
    '3    b',
  ]);
  expect(shape.paragraphs.flatMap(({ runs }) => runs).every(({ code }) => code)).toBe(true);
  expect(shape.paragraphs[0]?.runs).toContainEqual({
    text: '"一"',
    code: true,
    colour: CODE_COLOURS.string,
    highlight: CODE_COLOURS.mark,
  });
});
