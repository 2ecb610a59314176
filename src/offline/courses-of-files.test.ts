import { expect, it } from 'vitest';
import { assetsIn, coursesOfFiles } from './courses-of-files.ts';

it('gives a course the pages of its decks and the pictures that only they name', () => {
  const texts = new Map([
    ['index.html', '<img src="_astro/logo.svg"><link href="_astro/all.css">'],
    ['decks/a/index.html', '<img srcset="../../_astro/own.webp 1x, ../../_astro/shared.png 2x">'],
    [
      'decks/a/present/index.html',
      '<img data-src="../../../_astro/own.webp"><link href="../../_astro/deck.css">',
    ],
    ['decks/b/index.html', '<img src="../../_astro/shared.png"><img src="../../_astro/logo.svg">'],
    ['decks/c/index.html', '<img src="../../_astro/loose.png">'],
    ['roles/x/index.html', ''],
  ]);
  const pages = new Map([...texts].map(([path, html]) => [path, assetsIn(html)]));
  expect(Object.fromEntries(coursesOfFiles(pages, { two: ['b', 'a'], one: ['a'] }))).toEqual({
    'decks/a/index.html': ['one', 'two'],
    'decks/a/present/index.html': ['one', 'two'],
    'decks/b/index.html': ['two'],
    '_astro/own.webp': ['one', 'two'],
    '_astro/shared.png': ['one', 'two'],
  });
});
