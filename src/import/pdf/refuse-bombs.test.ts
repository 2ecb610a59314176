import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { UnreadableFile } from '../unreadable-file.ts';
import { refuseBombs } from './refuse-bombs.ts';

function withStream(content: string | Buffer, entries = ''): Uint8Array {
  const data = deflateSync(content);
  return Buffer.concat([
    Buffer.from(`1 0 obj << /Filter /FlateDecode ${entries}>>\nstream\r\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
}

const LIMITS = { picture: 4_000_000, other: 2_000_000 };

test('a stream that inflates beyond the limit is refused', () => {
  expect(() => refuseBombs(withStream(' '.repeat(3_000_000)), LIMITS)).toThrow(UnreadableFile);
});

test('so is one that inflates to another that does', () => {
  const inner = deflateSync(' '.repeat(3_000_000));
  expect(() => refuseBombs(withStream(inner), LIMITS)).toThrow(UnreadableFile);
});

test('streams below the limit, broken ones and the word alone pass', () => {
  refuseBombs(withStream(' '.repeat(1_000_000)), LIMITS);
  refuseBombs(Buffer.from('stream\n\x78\x9cbroken endstream stream upstream'), { picture: 0, other: 0 });
});

test('a picture may be larger', () => {
  refuseBombs(withStream(' '.repeat(3_000_000), '/Subtype /Image '), LIMITS);
});
