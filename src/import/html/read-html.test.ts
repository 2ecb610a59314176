import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../model/format-message.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { joinMdx, writeMdx } from '../write-mdx.ts';
import { readHtml } from './read-html.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

describe('a web page becomes the MDX of its fixture', () => {
  it.each(readdirSync(FIXTURES))('%s', async (name) => {
    const folder = join(FIXTURES, name);
    const input = readdirSync(folder).find((file) => file.startsWith('input')) ?? '';
    const { value, messages } = await readHtml(readFileSync(join(folder, input)), { file: input });
    await expect(joinMdx(writeMdx(value, input))).toMatchFileSnapshot(join(folder, 'output.mdx'));
    await expect(`${messages.map(formatMessage).join('\n')}\n`).toMatchFileSnapshot(
      join(folder, 'messages.txt'),
    );
  });
});

it('is decoded as it says: GB 2312 in its head, UTF-16 by its mark', async () => {
  const gb = Buffer.concat([
    Buffer.from('<html><head><meta charset="gb2312"></head><body><p>'),
    Buffer.from([0xcd, 0xb6, 0xcb, 0xdf]),
    Buffer.from('</p></body></html>'),
  ]);
  const utf16 = Buffer.from('\ufeff<html><body><p>投诉</p></body></html>', 'utf16le');
  for (const bytes of [gb, utf16]) {
    expect(JSON.stringify((await readHtml(bytes, { file: 'a.html' })).value.slides)).toContain('投诉');
  }
});

it.each([
  ['nests without end', `<body>${'<div>'.repeat(50_000)}深${'</div>'.repeat(50_000)}</body>`],
  ['has no text', '<html><body></body></html>'],
])('a page that %s is refused', async (_, html) => {
  await expect(readHtml(Buffer.from(html), { file: 'a.html' })).rejects.toThrow(UnreadableFile);
});

it('what stands too deep in a page is left out with a message', async () => {
  const deep = `<p>浅</p>${'<div>'.repeat(500)}深${'</div>'.repeat(500)}`;
  const { value, messages } = await readHtml(Buffer.from(deep), { file: 'a.html' });
  expect(JSON.stringify(value.slides)).toContain('浅');
  expect(messages.map(({ rule }) => rule)).toEqual(['nested-too-deep']);
});
