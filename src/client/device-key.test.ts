import { expect, it } from 'vitest';
import { isKeyOfSite } from './device-key.ts';

it.each([
  ['/', 'lectern:searches:/', true],
  ['/', 'lectern:place:/decks/phone/present/', true],
  ['/', 'lectern:searches:/other/', false],
  ['/', 'lectern:place:/other/decks/phone/present/', false],
  ['/a/', 'lectern:answers:/a/', true],
  ['/a/', 'lectern:session:/a/decks/phone/present/', true],
  ['/a/', 'lectern:answers:/', false],
  ['/a/', 'lectern:theme', true],
  ['/a/', 'other', false],
  ['', 'lectern:place:/anything/', true],
])('the site at %s has the key %s: %s', (root, key, isOwn) => {
  expect(isKeyOfSite(key, root)).toBe(isOwn);
});
