import { beforeEach, expect, it, vi } from 'vitest';
import { emptyLesson, lessonText, savedResults, toggleResult } from './lesson-list.ts';

const one = { address: 'roles/front-desk/index.html#wait', title: '前台 · 交接班', label: '职责 · 大堂前台' };
const two = { address: 'decks/phone/index.html', title: '电话礼仪', label: '课件' };

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});

it('keeps results in their order, and gives up what is kept already', () => {
  expect(toggleResult(one)).toBe(true);
  expect(toggleResult(two)).toBe(true);
  expect(savedResults()).toEqual([one, two]);
  expect(toggleResult(one)).toBe(false);
  expect(savedResults()).toEqual([two]);
  emptyLesson();
  expect(savedResults()).toEqual([]);
});
it('leaves out what others wrote there', () => {
  localStorage.setItem('lectern:lesson:', JSON.stringify([null, { address: 1 }, two]));
  expect(savedResults()).toEqual([two]);
});
it('writes the list with whole addresses', () => {
  expect(lessonText([one], new URL('https://x/site/'))).toBe(
    '1. 前台 · 交接班（职责 · 大堂前台）https://x/site/roles/front-desk/index.html#wait',
  );
});
