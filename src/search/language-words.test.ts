import { expect, it } from 'vitest';
import { languageWords, partOf } from './language-words.ts';
import { languageParts } from './tables/language-parts.ts';

const parts = languageParts(new Set(['投诉', '电话']), new Set(['电话']));
const load = (words: ReturnType<typeof languageWords>) => {
  for (const part of words.takeMissing()) words.add(part, parts[part] ?? '');
};

it('says what is not known yet, and knows it when it has been loaded', () => {
  const words = languageWords();
  expect(words.classOf('护照')).toBeUndefined();
  expect(words.takeMissing()).toEqual([partOf('护照')]);
  words.classOf('护照');
  load(words);
  expect(words.classOf('护照')).toBe('thing');
  expect(words.takeMissing()).toEqual([]);
});

it('holds no word of the site, nor a longer one with a word that the site is about', () => {
  const words = languageWords();
  for (const each of ['投诉', '电话线', '突然']) words.classOf(each);
  load(words);
  expect(words.classOf('投诉')).toBeUndefined();
  expect(words.classOf('电话线')).toBeUndefined();
  expect(words.classOf('突然')).toBe('other');
});
