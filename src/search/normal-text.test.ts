import { expect, it } from 'vitest';
import { normalText } from './normal-text.ts';

it('folds width, case, blanks and tones, and ü to v', () => {
  expect(normalText('  ＱＲ　Code ')).toBe('qr code');
  expect(normalText('tóu sù lǜ')).toBe('tou su lv');
});

it('simplifies what the table names', () => {
  expect(normalText('業主', new Map([['業', '业']]))).toBe('业主');
});
