import { describe, expect, it, test } from 'vitest';
import { detectFormat } from '../detect-format.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { decodeText } from './decode-text.ts';

const decode = (bytes: Uint8Array, encoding?: string) =>
  decodeText(bytes, { file: 'a.txt', ...(encoding === undefined ? {} : { encoding }) });

/** 物业 in GB 18030. */
const GBK = Uint8Array.of(0xce, 0xef, 0xd2, 0xb5, 0x0d, 0x0a);

test.each([
  ['UTF-8', new TextEncoder().encode('物业\r\n')],
  ['UTF-8 with a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode('物业\n'))],
  ['UTF-16 as Windows Notepad writes it', Uint8Array.of(0xff, 0xfe, ...Buffer.from('物业\r\n', 'utf16le'))],
])('%s is decoded, and nothing has to be said', (_name, bytes) => {
  expect(decode(bytes)).toEqual({ text: '物业\n', messages: [] });
});

/** 客户投诉处理：先处理心情，再处理事情。, in GB 18030. */
const LONGER = Buffer.from(
  'bfcdbba7cdb6cbdfb4a6c0eda3bacfc8b4a6c0edd0c4c7e9a3acd4d9b4a6c0edcac2c7e9a1a3',
  'hex',
);

test('GB 18030 is what Chinese Windows writes: nothing is said of a text that is clearly it', () => {
  expect(decode(LONGER)).toEqual({ text: '客户投诉处理：先处理心情，再处理事情。', messages: [] });
});

describe('a text whose encoding is doubtful is read as the likeliest, and that is said', () => {
  it.each([
    ['gb18030', 'two characters say little', GBK, '物业'],
    // 客戶投訴處理：先處理心情，再處理事情。
    [
      'big5',
      'Big5',
      Buffer.from('abc8a4e1a7ebb644b342b27aa147a5fdb342b27aa4dfb1a1a141a641b342b27aa8c6b1a1a143', 'hex'),
      '先處理心情',
    ],
    // お客様のクレーム対応について
    [
      'shift_jis',
      'Shift JIS',
      Buffer.from('82a88b71976c82cc834e838c815b838091ce899e82c982c282a282c4', 'hex'),
      'お客様のクレーム',
    ],
    [
      'windows-1252',
      'western letters',
      Buffer.from('Le client est très fâché à la réception.\n', 'latin1'),
      'très fâché à la',
    ],
    ['utf-16le', 'UTF-16 without mark', Buffer.from('客户投诉\r\n1. 倾听\r\n', 'utf16le'), '1. 倾听'],
    [
      'utf-16be',
      'UTF-16 without mark, the other way',
      Buffer.from('客户投诉\r\n1. 倾听\r\n', 'utf16le').swap16(),
      '1. 倾听',
    ],
  ])('%s: %s', async (encoding, _, bytes, words) => {
    const { text, messages } = decode(bytes);
    expect(text).toContain(words);
    expect(messages).toMatchObject([{ rule: 'doubtful-encoding', severity: 'warning' }]);
    expect(messages[0]?.reason).toContain(`"${encoding.toUpperCase()}"`);
    expect(await detectFormat(bytes)).toBe('text');
  });
});

test('an encoding that is named is used', () => {
  expect(decode(LONGER, 'big5').text).not.toContain('客户');
  expect(decode(LONGER, 'gbk')).toEqual({ text: '客户投诉处理：先处理心情，再处理事情。', messages: [] });
});

test('bytes of no text are refused with a hint', () => {
  const bytes = Uint8Array.from({ length: 400 }, (_, index) => 0x80 + ((index * 7) % 0x80));
  expect(() => decode(bytes)).toThrow(UnreadableFile);
});

test('a text longer than a book is refused', () => {
  expect(() => decode(new Uint8Array(2 ** 20 + 1).fill(97))).toThrow('up to 1 MB are read');
});
