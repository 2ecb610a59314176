import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../../model/format-message.ts';
import { nameSlides } from '../../name-slides.ts';
import { readText } from '../../text/read-text.ts';
import { joinMdx, writeMdx } from '../../write-mdx.ts';
import { isGift } from './is-gift.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const read = (text: string, file = 'bank.gift') => readText(Buffer.from(text), { file });

describe('a bank in GIFT becomes the MDX of its fixture', () => {
  it.each(readdirSync(FIXTURES))('%s', async (name) => {
    const folder = join(FIXTURES, name);
    const input = readFileSync(join(folder, 'input.gift'), 'utf8');
    const { value, messages } = await read(input);
    const deck = nameSlides(value);
    await expect(joinMdx(writeMdx(deck, 'bank.gift'))).toMatchFileSnapshot(join(folder, 'output.mdx'));
    await expect(`${messages.map(formatMessage).join('\n')}\n`).toMatchFileSnapshot(
      join(folder, 'messages.txt'),
    );
  });
});

it.each([
  ['答案在花括号里', '谁埋在格兰特墓里？{~格兰特 =没有人}\n', true],
  ['有分类', '$CATEGORY: 客服\n\n第一题', true],
  ['有题名', '::一::铃响几声？\n{=三声}\n', true],
  ['程序', 'const a = {x: 1};\nfunction b() { return "=" }\n', false],
  ['普通的字', '第一条 {备注}\n第二条 a=b ~ c\n', false],
])('a text is taken for a bank or not: %s', (_, text, expected) => {
  expect(isGift(text, 'a.txt')).toBe(expected);
});

it('is read in the time that its length takes, however its braces and marks stand', async () => {
  const parts = ['{=a\n\n', '::a::\n', '{#1', '~=%5%', '\\', '=x->'];
  for (const part of parts) {
    const { value } = await read(part.repeat(10_000));
    expect(value.slides.length).toBeGreaterThan(0);
  }
}, 30_000);
