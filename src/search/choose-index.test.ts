import { expect, it } from 'vitest';
import { chooseIndex } from './choose-index.ts';

it('scans small sites and looks large ones up, unless told otherwise', () => {
  expect(chooseIndex(50 * 1024)).toBe('scan');
  expect(chooseIndex(5 * 1024 * 1024)).toBe('pairs');
  expect(chooseIndex(150 * 1024, 'pagefind')).toBe('pagefind');
  expect(chooseIndex(5 * 1024 * 1024, 'scan')).toBe('scan');
});
