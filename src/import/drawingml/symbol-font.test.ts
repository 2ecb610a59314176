import { describe, expect, it } from 'vitest';
import { readSigns } from './symbol-font.ts';

const silent = () => undefined;

describe('text in a symbol font', () => {
  it.each([
    ['Wingdings', 'þ¨üûl', '☑☐✓✗●'],
    ['Wingdings', '\uf0fe\uf0a8\uf0e0\uf028', '☑☐→☎'],
    ['Wingdings', '\u0081\u0082\u008c', '①②❶'],
    ['wingdings 2', 'R£SP', '☑☐☒✓'],
    ['Wingdings 2', 'jk\uf06c', '①②③'],
    ['Wingdings 3', 'fgh', '←→↑'],
    ['Webdings', 'a\uf0c8', '✔📱'],
    ['Symbol', 'abS\uf0b7\uf0ae', 'αβΣ•→'],
    ['ZapfDingbats', '4l', '✔●'],
    ['Marlett', 'a', '✓'],
  ])('reads %s %j as %s', (letters, text, expected) => {
    expect(readSigns(text, { letters }, silent)).toBe(expected);
  });

  it('leaves Chinese characters, which such a font does not have', () => {
    expect(readSigns('þ正常', { letters: 'Wingdings' }, silent)).toBe('☑正常');
  });
});

describe('text in a font of letters', () => {
  it('has signs by its private characters, those of its font for signs or else of Wingdings', () => {
    expect(readSigns('\uf0a3异常', { letters: 'Arial', signs: 'Wingdings 2' }, silent)).toBe('☐异常');
    expect(readSigns('\uf0fe正常', {}, silent)).toBe('☑正常');
    expect(readSigns('\uf0b7 项', {}, silent)).toBe('• 项');
  });

  it('has the arrow that PowerPoint makes of -->, but keeps the letters of words', () => {
    expect(readSigns('听 à 记', { signs: 'Wingdings' }, silent)).toBe('听 → 记');
    expect(readSigns('voilà', { signs: 'Wingdings' }, silent)).toBe('voilà');
    expect(readSigns('R þ', { letters: '宋体' }, silent)).toBe('R þ');
  });
});

it('signs that no table has become � and are reported with their codes', () => {
  const reported: string[] = [];
  const report = ({ rule, reason }: { rule: string; reason: string }) => reported.push(`${rule} ${reason}`);
  expect(readSigns('\uf0e0 邮件 \ue123', { letters: 'FontAwesome' }, report)).toBe('\ufffd 邮件 \ufffd');
  expect(readSigns('\uf094', { letters: 'Symbol' }, report)).toBe('\ufffd');
  expect(reported).toHaveLength(2);
  expect(reported[0]).toMatch(/^unreadable-sign .*FontAwesome.*U\+F0E0, U\+E123/);
});
