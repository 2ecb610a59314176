import { describe, expect, it } from 'vitest';
import { usefulSynonyms } from './synonyms.ts';

describe('usefulSynonyms', () => {
  it('keeps a group whose words all occur', () => {
    expect(usefulSynonyms(['生气 发火'], '客户发火，客户生气')).toEqual(['生气 发火']);
  });
  it('leads from words that do not occur to those that do', () => {
    expect(usefulSynonyms(['炸毛 发火 上火', '火大 > 发火 动怒'], '客户发火')).toEqual([
      '炸毛 发火 上火 = 发火',
      '火大 > 发火',
    ]);
  });
  it('drops what leads to nothing', () => {
    expect(usefulSynonyms(['停车 泊车', '狗 > 宠物'], '客户发火')).toEqual([]);
  });
});
