import { expect, it } from 'vitest';
import { addressFrom, counterpartOf } from './site-address.ts';

const english = { language: 'en', folder: 'en', entries: ['decks/phone', 'courses/basics', 'roles/门卫'] };
const chinese = { language: 'zh-CN', folder: '', entries: ['decks/phone'] };
const pathOf = (pathname: string, language = english) => {
  const { path, isSame } = counterpartOf(pathname, language);
  return `${path} ${isSame}`;
};

it('leads to the same page of another language, or to its home where it has none', () => {
  expect(pathOf('/decks/phone/')).toBe('en/decks/phone/ true');
  expect(pathOf('/decks/phone/present/')).toBe('en/decks/phone/present/ true');
  expect(pathOf('/decks/only-chinese/')).toBe('en/ false');
  expect(pathOf('/')).toBe('en/ true');
  expect(pathOf('/roles/')).toBe('en/roles/ true');
  expect(pathOf('/decks/phone/', chinese)).toBe('decks/phone/ true');
  expect(pathOf('/roles/x/', chinese)).toBe(' false');
});

it('knows entries by their names, however their address is written', () => {
  expect(pathOf(`/roles/${encodeURIComponent('门卫')}/`)).toBe(
    `en/roles/${encodeURIComponent('门卫')}/ true`,
  );
});

it('leads from the certificate of a course to the course', () => {
  expect(pathOf('/courses/basics/certificate/')).toBe('en/courses/basics/ false');
});

it('is relative to the page, wherever the site lies', () => {
  expect(addressFrom('/', '', 'en/')).toBe('./en/index.html');
  expect(addressFrom('/decks/phone/', '', 'en/decks/phone/')).toBe('../../en/decks/phone/index.html');
  expect(addressFrom('/decks/phone/', 'en', 'decks/phone/')).toBe('../../../decks/phone/index.html');
  expect(addressFrom('/', 'en', '')).toBe('../index.html');
});
