import { describe, expect, it } from 'vitest';
import { excerpt, markedPieces } from './excerpt.ts';

const text = (pieces: { text: string }[]) => pieces.map((piece) => piece.text).join('');
const marked = (pieces: { text: string; marked: boolean }[]) =>
  pieces.filter((piece) => piece.marked).map((piece) => piece.text);

describe('markedPieces', () => {
  it('marks every hit, the longest word first', () => {
    expect(markedPieces('接班的人接班', ['接班', '接班的人'])).toEqual([
      { text: '接班的人', marked: true },
      { text: '接班', marked: true },
    ]);
  });
  it('marks what is written in capitals or full width', () => {
    expect(marked(markedPieces('用 PDCA 与 ＰＤＣＡ', ['pdca']))).toEqual(['PDCA', 'ＰＤＣＡ']);
  });
});

describe('excerpt', () => {
  it('shows the sentence that holds most of what was asked for, with what follows', () => {
    const pieces = excerpt(
      `客户来了。${'前'.repeat(100)}。客户发火，先听他说完。然后记下来。`,
      ['客户', '发火'],
      30,
    );
    expect(text(pieces)).toMatch(/客户发火，先听他说完。然后记下来。$/);
    expect(pieces[0]).toEqual({ text: '…', marked: false });
  });
  it('starts shortly before a hit that stands far into a long sentence', () => {
    const pieces = excerpt(`${'前'.repeat(200)}投诉${'后'.repeat(200)}`, ['投诉'], 60);
    expect(marked(pieces)).toEqual(['投诉']);
    expect(text(pieces).length).toBe(62);
    expect(pieces.at(-1)?.text).toBe('…');
  });
  it('shows the beginning where nothing is hit', () => {
    expect(text(excerpt('只有开头', ['别的']))).toBe('只有开头');
  });
});
