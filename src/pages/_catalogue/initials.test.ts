import { expect, it } from 'vitest';
import { byInitial } from './initials.ts';

it('groups names by the letter they begin with when read aloud, signs last', () => {
  const names = ['6S', '态度', '差异化策略', 'PDCA', '重要客户', '硬服务', 'école'];
  const groups = byInitial(names, (name) => name, 'zh-CN');
  expect(groups.map(({ initial, items }) => `${initial} ${items.join('、')}`)).toEqual([
    'C 差异化策略',
    'E école',
    'P PDCA',
    'T 态度',
    'Y 硬服务',
    'Z 重要客户',
    '# 6S',
  ]);
});
