import { expect, it } from 'vitest';
import { asWritten } from '../normal-text.ts';
import type { UnitRecord } from '../search-data.ts';
import { inSimplified } from './traditional.ts';
import { writtenForms } from './written-forms.ts';

const unit = (text: string): UnitRecord => ({
  address: 'a.html',
  kind: 'slide',
  title: '儀容',
  page: '儀容',
  text,
  ask: '',
  filters: {},
});

it('writes what is suggested as the site does, also where one character has two forms', () => {
  const units = [unit('頭髮要整齊，發現問題馬上報告，發生了就說，客戶發火也要傾聽')];
  const forms = writtenForms(units, inSimplified(units), ['头发', '发现', '客户']);
  expect(forms.words).toEqual({ 头发: '頭髮' });
  expect(asWritten('客户头发 发现abc', forms)).toBe('客戶頭髮 發現abc');
});
