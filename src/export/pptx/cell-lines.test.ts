import { mdxToMdast } from 'satteri';
import { expect, it } from 'vitest';
import { childrenOf, type Node } from '../../deck/tree.ts';
import { runsOfCell } from './cell-lines.ts';

/** The text of the second cell of a row, with a slash for every break. */
function textOfCell(row: string): string {
  const [table] = childrenOf(mdxToMdast(`| 岗位 | 任务 |\n| - | - |\n${row}`));
  const cells = childrenOf(childrenOf(table as Node)[1] as Node);
  return runsOfCell(cells[1] as Node)
    .map(({ text, break: ends }) => (ends ? '/' : text))
    .join('');
}

it('writes every item of a list on a line of its own, with the mark of its depth', () => {
  expect(
    textOfCell(
      '| 前台 | 每天<ol start="3"><li>巡查<ul><li>大堂</li><li>车库</li></ul></li><li>**交班**</li></ol>完 |',
    ),
  ).toBe('每天/3. 巡查/– 大堂/– 车库/4. 交班/完');
});

it('keeps lines apart that a break parts, and begins with none', () => {
  expect(textOfCell('| 前台 | <ul><li>问好</li></ul> |')).toBe('• 问好');
  expect(textOfCell('| 前台 | 问好<br />登记 |')).toBe('问好/登记');
});
