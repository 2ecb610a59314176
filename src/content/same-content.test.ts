import { expect, it } from 'vitest';
import { parseContent } from './parse-content.ts';
import { isSameContent } from './same-content.ts';

const content = (text: string, paths = ['courses/a.yaml']) =>
  parseContent({ folder: 'content', sources: [{ path: 'courses/a.yaml', text }], paths, publicPaths: [] });

it('is the same where nothing was changed', () => {
  expect(isSameContent(content('title: A\n'), content('title: A\n'))).toBe(true);
});

it.each([
  ['a text', content('title: B\n')],
  ['a file without a text', content('title: A\n', ['courses/a.yaml', 'decks/a/a.png'])],
])('is another where %s is', (_, other) => {
  expect(isSameContent(content('title: A\n'), other)).toBe(false);
});
