import { describe, expect, it } from 'vitest';
import { insertBlock } from './insert-text.ts';

const inserted = (text: string, caret: number) => {
  const { from, insert } = insertBlock(text, caret, '<X />');
  return text.slice(0, from) + insert + text.slice(from);
};

describe('what is inserted', () => {
  it.each([
    ['', 0, '<X />'],
    ['## A', 2, '## A\n\n<X />'],
    ['## A\n\n- b\n- c\n\nD', 7, '## A\n\n- b\n- c\n\n<X />\n\nD'],
    ['## A\n\n- b', 4, '## A\n\n<X />\n\n- b'],
    ['## A\n\n<Notes>\n\nsaid\n\n</Notes>', 16, '## A\n\n<Notes>\n\nsaid\n\n</Notes>\n\n<X />'],
  ])('is a block of its own: %j at %d', (text, caret, expected) => {
    expect(inserted(text, caret)).toBe(expected);
  });
});
