import { mdxToMdast } from 'satteri';
import { expect, it } from 'vitest';
import { densityOf } from './density.ts';
import { childrenOf } from './tree.ts';

const density = (mdx: string) => densityOf(childrenOf(mdxToMdast(mdx)));
const table = (cell: string) => `| 时段 | 做什么 |\n| - | - |\n| 早班 | ${cell} |`;

it('weighs a cell by the lines it is written in', () => {
  const items = ['检查着装', '打开电脑', '阅读记录', '核对钥匙', '开启灯光', '通知主管'];
  expect(density(table(items.join('，')))).toBe('airy');
  expect(density(table(items.join('<br />')))).toBe('normal');
  expect(density(table(`<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`))).toBe('normal');
});
