import { describe, expect, it } from 'vitest';
import { termsIn } from './terms-in.ts';

const terms = ['物业管理', '物业管理费', '二装', '巡视'].map((term) => ({ term }));
const found = (text: string) => termsIn(text, terms).map(({ term }) => term);

describe('the terms in a text', () => {
  it('are those that stand in it, in the order of the glossary', () => {
    expect(found('巡视时看二装，问物业管理。')).toEqual(['物业管理', '二装', '巡视']);
  });

  it('are not found within a longer one', () => {
    expect(found('收缴物业管理费。')).toEqual(['物业管理费']);
    expect(found('物业管理要收物业管理费。')).toEqual(['物业管理', '物业管理费']);
  });
});
