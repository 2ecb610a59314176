import { expect, test } from 'vitest';
import { UnreadableFile } from '../unreadable-file.ts';
import { decodeText } from './decode-text.ts';

/** 物业 in GB 18030. */
const GBK = Uint8Array.of(0xce, 0xef, 0xd2, 0xb5, 0x0d, 0x0a);

test.each([
  ['UTF-8', new TextEncoder().encode('物业\r\n')],
  ['UTF-8 with a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode('物业\n'))],
  ['UTF-16 as Windows Notepad writes it', Uint8Array.of(0xff, 0xfe, ...Buffer.from('物业\r\n', 'utf16le'))],
  ['GB 18030', GBK],
])('%s is decoded', (_name, bytes) => {
  expect(decodeText(bytes)).toBe('物业\n');
});

test('bytes of no text are refused with a hint', () => {
  const bytes = Uint8Array.from({ length: 400 }, (_, index) => 0x80 + ((index * 7) % 0x80));
  expect(() => decodeText(bytes)).toThrow(UnreadableFile);
});

test('a text longer than a book is refused', () => {
  expect(() => decodeText(new Uint8Array(2 ** 20 + 1).fill(97))).toThrow('up to 1 MB are read');
});
