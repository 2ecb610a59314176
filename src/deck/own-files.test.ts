import { expect, it } from 'vitest';
import { ownFile } from './own-files.ts';

it.each([
  ['./desk.png', '/content/decks/phone/desk.png'],
  ['desk.png', '/content/decks/phone/desk.png'],
  ['./图/子/a#b.png', '/content/decks/phone/图/子/a#b.png'],
  ['../other/a.png', '/content/decks/other/a.png'],
  ['./../other/a.png', '/content/decks/other/a.png'],
  ['/logo.svg', '/logo.svg'],
  ['https://a.example/a.png', 'https://a.example/a.png'],
  ['//a.example/a.png', '//a.example/a.png'],
  ['#0b2a3f', '#0b2a3f'],
  ['', ''],
])('%s is %s', (address, path) => expect(ownFile(address, '/content/decks/phone')).toBe(path));
