import { expect, it } from 'vitest';
import { textsFor } from '../texts/texts-for.ts';
import { readArguments } from './read-arguments.ts';

it('files and options are read, with the folder of decks unless another is named', () => {
  expect(readArguments(['a.pptx', 'b.ppt', '--draft'], 'decks', textsFor('en'))).toMatchObject({
    files: ['a.pptx', 'b.ppt'],
    values: { out: 'decks', draft: true, json: false },
  });
});

it.each([
  ['no file', [], /^Usage/],
  ['an unknown option', ['--nope', 'a.pptx'], /^Unknown option --nope\.\nUsage/],
  ['one address for two files', ['a.pptx', 'b.pptx', '--slug', 'x'], /for one file/],
  ['one output for two files', ['a.pptx', 'b.pptx', '--output', 'x.mdx'], /for one file/],
  ['an address that leads elsewhere', ['a.pptx', '--slug', '../x'], /lower-case letters/],
  ['a look that there is not', ['a.pptx', '--look', 'mine'], /house .*theme .*source/],
  ['slides that are no numbers', ['a.pptx', '--as-is', 'all'], /--look source/],
  ['another kind of thing', ['a.docx', '--as', 'phrases'], /--as roles/],
  ['an address for roles', ['a.docx', '--as', 'roles', '--slug', 'x'], /named after the job/],
  ['an encoding that nobody knows', ['a.txt', '--encoding', 'big-7'], /gb18030, big5/],
])('a command line with %s says what is wrong', (_, args, text) => {
  expect(readArguments(args, 'decks', textsFor('en'))).toMatch(text);
});

it.each([
  ['no file', [], /^用法：npm run import/],
  ['an unknown option', ['--nope', 'a.pptx'], /^没有 --nope 这个选项。\n用法/],
  ['an option without what belongs to it', ['a.pptx', '--slug'], /^选项 --slug 后面/],
  ['slides that are none', ['a.pptx', '--keep-picture', 'some'], /请写页码/],
])('a command line with %s says so in the language of the site', (_, args, text) => {
  expect(readArguments(args, 'decks', textsFor('zh-CN'))).toMatch(text);
});

it('slides continue on further ones, but not where one file goes to one place', () => {
  const partLong = (args: string[]) => {
    const given = readArguments(args, 'decks', textsFor('en'));
    return typeof given === 'string' ? given : given.values.partLong;
  };
  expect(partLong(['a.pptx'])).toBe(true);
  expect(partLong(['a.pptx', '--no-part-long'])).toBe(false);
  expect(partLong(['a.pptx', '--output', 'x.mdx'])).toBe(false);
});
