import { expect, test } from 'vitest';
import { type ColumnPart, inLabelledColumns } from './labelled-columns.ts';

/** A slide of 100 by 100; a part of `|` pictures a picture. */
function part(text: string, x: number, y: number): ColumnPart<string> {
  const isPicture = text.startsWith('|');
  const box = { x, y, width: 20, height: 10 };
  return { shape: text, box, isPicture, ...(isPicture ? {} : { text }) };
}
/** Labels with `#`. */
const read = (...parts: ColumnPart<string>[]) =>
  inLabelledColumns(parts, 100).map(({ shape, isLabel }) => (isLabel ? `#${shape}` : shape));

test('a label is read with the text below it', () => {
  const order = read(
    part('不该说', 10, 20),
    part('应该说', 60, 21),
    part('这不归我管，你去找别人吧', 10, 40),
    part('我马上联系负责的同事', 62, 40),
  );
  expect(order).toEqual(['#不该说', '这不归我管，你去找别人吧', '#应该说', '我马上联系负责的同事']);
});

test('a picture is read with its label and text', () => {
  const order = read(
    ...[part('|1', 10, 10), part('|2', 40, 10)],
    ...[part('前台', 10, 30), part('门岗', 40, 30)],
    ...[part('接待来访业主', 10, 45), part('登记进出车辆', 40, 45)],
  );
  expect(order).toEqual(['|1', '#前台', '接待来访业主', '|2', '#门岗', '登记进出车辆']);
});

test('the answers of a question stay in rows', () => {
  const answers = [
    part('A、投诉', 10, 20),
    part('B、报修', 40, 20),
    part('C、咨询和建议', 10, 40),
    part('D、以上都不是', 40, 40),
  ];
  expect(read(...answers)).toEqual(['A、投诉', 'B、报修', 'C、咨询和建议', 'D、以上都不是']);
});

test('rows of a table made of boxes, and rows that do not stand below each other, stay rows', () => {
  const table = [part('白班', 10, 20), part('夜班', 40, 20), part('两人', 10, 40), part('三人', 40, 40)];
  expect(read(...table)).toEqual(['白班', '夜班', '两人', '三人']);
  const apart = [
    part('左', 10, 20),
    part('右', 40, 20),
    part('下面很长的一句话', 60, 40),
    part('又一句很长的话', 90, 40),
  ];
  expect(read(...apart)).toEqual(['左', '右', '下面很长的一句话', '又一句很长的话']);
});
