import { expect, it } from 'vitest';
import { servedPages } from './served-pages.ts';

const SITE: Record<string, string> = {
  '/': '<a href="/roles/desk/#wait">x</a><a href="/decks/a/">x</a><link href="/icon.svg"><a href="https://x.org/">x</a>',
  '/decks/a/': '<a href="/">x</a><a href="/decks/a/present/#/one">x</a><a href="/gone/?q=1">x</a>',
  '/roles/desk/': '<a href="/decks/a/">x</a>',
};

it('follows the links of a site, once each, and leaves out presentations and what is not there', async () => {
  const asked: string[] = [];
  const pages = await servedPages((path) => {
    asked.push(path);
    return Promise.resolve(SITE[path]);
  });
  expect(pages.map(([path]) => path)).toEqual(['', 'decks/a/', 'roles/desk/']);
  expect(asked).toEqual(['/', '/roles/desk/', '/decks/a/', '/gone/']);
});
