import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

const text = (pieces: { text: string }[]) => pieces.map((piece) => piece.text).join('');

describe('excerpt', () => {
  it('marks every hit, the longest word first', () => {
    expect(excerpt('接班的人接班', ['接班', '接班的人'])).toEqual([
      { text: '接班的人', marked: true },
      { text: '接班', marked: true },
    ]);
  });
  it('starts near the first hit of a long text and says that it was cut', () => {
    const pieces = excerpt(`${'前'.repeat(200)}投诉${'后'.repeat(200)}`, ['投诉'], 60);
    expect(pieces[0]?.text).toBe('…');
    expect(text(pieces)).toContain('投诉');
    expect(text(pieces).length).toBe(62);
    expect(pieces.at(-1)?.text).toBe('…');
  });
  it('shows the beginning where nothing is hit', () => {
    expect(text(excerpt('只有开头', ['别的']))).toBe('只有开头');
  });
});
