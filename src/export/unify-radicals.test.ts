import { describe, expect, it } from 'vitest';
import { unifyMap, unifyRadicals } from './unify-radicals.ts';

describe('unifyMap', () => {
  it('puts characters in the place of the radicals they look like', () => {
    expect(unifyMap('2 beginbfchar\n<0001> <2F00>\n<0002> <2EDA>\nendbfchar')).toBe(
      '2 beginbfchar\n<0001> <4E00>\n<0002> <9875>\nendbfchar',
    );
  });

  it('makes lists of ranges that have radicals in them, and leaves the others', () => {
    expect(unifyMap('<0001> <0002> <2F08>\n<0003> <0009> <4E01>')).toBe(
      '<0001> <0002> [<4EBA> <513F>]\n<0003> <0009> <4E01>',
    );
  });

  it('leaves what is no PDF of this kind as it is', () => {
    const bytes = Buffer.from('%PDF-1.7 something else');
    expect(unifyRadicals(bytes)).toBe(bytes);
  });
});
