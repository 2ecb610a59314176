import { expect, test } from 'vitest';
import { UnreadableFile } from '../unreadable-file.ts';
import { refuseHeavyRtf } from './refuse-heavy-rtf.ts';

const check = (body: string) => () => refuseHeavyRtf(Buffer.from(`{\\rtf1 ${body}}`, 'latin1'));

test.each([
  ['100,000 rows', String.raw`\trowd\cellx2000 a\cell\row `.repeat(100_000), /100000 rows/],
  ['100,000 paragraphs', String.raw`a\par `.repeat(100_000), /100000 paragraphs/],
  ['200,000 nested groups', '{'.repeat(200_000) + '}'.repeat(200_000), /nest deeper/],
])('a document with %s is refused before LibreOffice starts', (_name, body, reason) => {
  expect(check(body)).toThrow(UnreadableFile);
  expect(check(body)).toThrow(reason);
});

test('a handbook is not refused', () => {
  expect(check(String.raw`{\b a}\par `.repeat(20_000))).not.toThrow();
});

test('braces that are text, and binary data, do not nest', () => {
  expect(check(String.raw`\{`.repeat(2000))).not.toThrow();
  expect(check(`{\\pict\\bin2000 ${'{'.repeat(2000)}}`)).not.toThrow();
  expect(check(String.raw`\\{`.repeat(2000))).toThrow(/nest deeper/);
});
