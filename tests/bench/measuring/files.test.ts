import { describe, expect, it } from 'vitest';
import { filesThatDiffer } from './files.ts';

describe('filesThatDiffer', () => {
  it('counts files that are new, gone and changed, and no others', () => {
    const before = new Map([
      ['same.html', 'a'],
      ['changed.html', 'b'],
      ['gone.html', 'c'],
    ]);
    const after = new Map([
      ['same.html', 'a'],
      ['changed.html', 'B'],
      ['new.html', 'c'],
    ]);
    expect(filesThatDiffer(before, after)).toBe(3);
    expect(filesThatDiffer(before, before)).toBe(0);
  });
});
