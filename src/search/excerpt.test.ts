import { describe, expect, it } from 'vitest';
import { marker } from './excerpt.ts';

const text = (pieces: { text: string }[]) => pieces.map((piece) => piece.text).join('');
const marked = (pieces: { text: string; marked: boolean }[]) =>
  pieces.filter((piece) => piece.marked).map((piece) => piece.text);

describe('marking', () => {
  it('marks every hit, the longest word first', () => {
    expect(marker(['接班', '接班的人']).mark('接班的人接班')).toEqual([
      { text: '接班的人', marked: true },
      { text: '接班', marked: true },
    ]);
  });
  it('marks what is written in capitals or full width', () => {
    expect(marked(marker(['pdca']).mark('用 PDCA 与 ＰＤＣＡ'))).toEqual(['PDCA', 'ＰＤＣＡ']);
  });
  it('marks what is written with a blank that terms leave out', () => {
    const pieces = marker(['20项', '素质']).mark('共 20 项素质，20项');
    expect(marked(pieces)).toEqual(['20 项', '素质', '20项']);
    expect(text(pieces)).toBe('共 20 项素质，20项');
  });
  it('marks no stretch inside another Latin word, and one letter only where it stands alone', () => {
    const pieces = marker(['import', 'a', 'art']).mark('Importing a chart: 按a键');
    expect(marked(pieces)).toEqual(['Import', 'a', 'a']);
  });
});

describe('an excerpt', () => {
  it('shows the sentence that holds most of what was asked for, with what follows', () => {
    const long = `客户来了。${'前'.repeat(100)}。客户发火，先听他说完。然后记下来。`;
    const pieces = marker(['客户', '发火']).excerpt(long, 30);
    expect(text(pieces)).toMatch(/客户发火，先听他说完。然后记下来。$/);
    expect(pieces[0]).toEqual({ text: '…', marked: false });
  });
  it('starts shortly before a hit that stands far into a long sentence', () => {
    const pieces = marker(['投诉']).excerpt(`${'前'.repeat(200)}投诉${'后'.repeat(200)}`, 60);
    expect(marked(pieces)).toEqual(['投诉']);
    expect(text(pieces).length).toBe(62);
    expect(pieces.at(-1)?.text).toBe('…');
  });
  it('shows the beginning where nothing is hit', () => {
    expect(text(marker(['别的']).excerpt('只有开头'))).toBe('只有开头');
  });
});
