import { expect, test } from 'vitest';
import { textBox } from './fixture-texts.ts';
import { findPlates } from './plates.ts';

const plate = textBox({ text: '', box: [0, 0, 2_000_000, 1_000_000], drawn: true });
const text = textBox({ text: '发现', box: [100_000, 100_000, 1_800_000, 800_000] });

test('a text box on a drawn shape is the words of that shape', () => {
  expect(findPlates([plate, text]).get(text)).toBe(plate);
});

test('a shape that was drawn over a text is not under it', () => {
  expect(findPlates([text, plate]).size).toBe(0);
});

test('a shape that several texts stand on is their ground', () => {
  const other = textBox({ text: '核实', box: [100_000, 100_000, 1_800_000, 800_000] });
  expect(findPlates([plate, text, other]).size).toBe(0);
});

test('a text that mostly stands beside a shape is not on it', () => {
  const beside = textBox({ text: '上报', box: [1_500_000, 0, 1_800_000, 800_000] });
  expect(findPlates([plate, beside]).size).toBe(0);
});
