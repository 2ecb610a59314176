import { expect, it } from 'vitest';
import { readArguments } from './read-arguments.ts';

it('files and options are read, with the folder of decks unless another is named', () => {
  expect(readArguments(['a.pptx', 'b.ppt', '--draft'], 'decks')).toMatchObject({
    files: ['a.pptx', 'b.ppt'],
    values: { out: 'decks', draft: true, json: false },
  });
});

it.each([
  ['no file', [], /^Usage/],
  ['an unknown option', ['--nope', 'a.pptx'], /^Unknown option '--nope'\.\nUsage/],
  ['one address for two files', ['a.pptx', 'b.pptx', '--slug', 'x'], /for one file/],
  ['one output for two files', ['a.pptx', 'b.pptx', '--output', 'x.mdx'], /for one file/],
  ['an address that leads elsewhere', ['a.pptx', '--slug', '../x'], /lower-case letters/],
  ['another kind of thing', ['a.docx', '--as', 'phrases'], /--as roles/],
  ['an address for roles', ['a.docx', '--as', 'roles', '--slug', 'x'], /named after the job/],
])('a command line with %s says what is wrong', (_, args, text) => {
  expect(readArguments(args, 'decks')).toMatch(text);
});
