import { expect, test } from 'vitest';
import { XmlElement } from '../ooxml/xml.ts';
import { textBox } from './fixture-texts.ts';
import { programText } from './program-text.ts';
import type { SlideText } from './slide-text.ts';

function box(lines: string[], typeface = 'Arial'): SlideText {
  const base = textBox({ text: lines.join(' '), box: [0, 0, 1, 1] });
  const paragraphs = lines.map((text, index) => ({
    index,
    runs: [{ text }],
    level: 0,
    bullet: { kind: 'none' as const },
  }));
  const font = new XmlElement('a:rPr', {}, [new XmlElement('a:latin', { typeface }, [])]);
  const body = new XmlElement(
    'p:txBody',
    {},
    lines.map(
      (text) =>
        new XmlElement('a:p', {}, [new XmlElement('a:r', {}, [font, new XmlElement('a:t', {}, [text])])]),
    ),
  );
  const element = new XmlElement('p:sp', {}, [body]);
  return { ...base, shape: { ...base.shape, element }, paragraphs };
}

test('text in a monospaced typeface is a program with its indents', () => {
  const text = programText(box(['for x in a', '    打印 x'], 'Consolas'));
  expect(text).toEqual({ type: 'code', text: 'for x in a\n    打印 x' });
});

test('lines that look like a program are one in any typeface, their tabs as columns', () => {
  const lines = ['SSEG\tSEGMENT\tSTACK', '\tDB  512 DUP(?)', 'SSEG\tENDS'];
  expect(programText(box(lines))?.text).toBe('SSEG    SEGMENT STACK\n        DB  512 DUP(?)\nSSEG    ENDS');
});

test.each([
  ['先听完，不打断', '写下时间和地点', '说明谁在什么时候办'],
  ['姓名：\t张三', '部门：\t客服部', '日期：\t2024.05.12'],
  ['Consolas'],
])('%s … is no program', (...lines) => {
  expect(programText(box(lines, lines.length === 1 ? 'Consolas' : 'Arial'))).toBeUndefined();
});
