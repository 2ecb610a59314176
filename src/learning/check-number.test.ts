import { expect, it } from 'vitest';
import { type Certificate, checkNumber, isCheckNumber } from './check-number.ts';

const certificate: Certificate = {
  site: '讲台',
  course: 'basics',
  name: '张三',
  date: '2026-01-05',
  score: 92,
};

it('a check number is always the same for the same words, and another for each other word', () => {
  expect(checkNumber(certificate)).toBe(checkNumber({ ...certificate, name: ' 张三 ' }));
  expect(checkNumber(certificate)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
  const others: Partial<Certificate>[] = [
    { site: 'x' },
    { course: 'x' },
    { name: '李四' },
    { date: '2026-01-06' },
    { score: 93 },
    { score: undefined },
  ];
  const numbers = [{}, ...others].map((other) => checkNumber({ ...certificate, ...other }));
  expect(new Set(numbers).size).toBe(numbers.length);
});

it('is recognised as people type it, and no other', () => {
  const number = checkNumber(certificate);
  expect(isCheckNumber(` ${number.toLowerCase().replaceAll('-', ' ')} `, certificate)).toBe(true);
  expect(isCheckNumber(number.replaceAll('0', 'o').replaceAll('1', 'l'), certificate)).toBe(true);
  expect(isCheckNumber(number, { ...certificate, score: 93 })).toBe(false);
  expect(isCheckNumber('', certificate)).toBe(false);
});
