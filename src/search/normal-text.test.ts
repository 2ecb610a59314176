import { expect, it } from 'vitest';
import { normalText } from './normal-text.ts';

it('folds width, case, blanks and tones, and ü to v', () => {
  expect(normalText('  ＱＲ　Code ')).toBe('qr code');
  expect(normalText('tóu sù lǜ')).toBe('tou su lv');
});

it('leaves out the blank that some write between Chinese and Latin', () => {
  expect(normalText('共 20 项，PDCA 循环，Kaizen day')).toBe('共20项,pdca循环,kaizen day');
});

it('simplifies what the table names', () => {
  expect(normalText('業主', new Map([['業', '业']]))).toBe('业主');
});
