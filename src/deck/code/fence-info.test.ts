import { expect, it } from 'vitest';
import { parseMdx } from '../markdown/parse-markdown.ts';
import { fenceInfo } from './fence-info.ts';

function infoOf(written: string) {
  const [node] = parseMdx(`\`\`\`${written}\na\n\`\`\``);
  if (node?.type !== 'code') throw new Error(`${written} opens no program text.`);
  const { groups, ...rest } = fenceInfo(node);
  return { ...rest, groups: groups.map((group) => (group === 'all' ? group : [...group].join())) };
}

it.each([
  ['', { language: '' }],
  ['python', { language: 'python' }],
  ['c++ {none|1,3-4}', { language: 'c++', groups: ['', '1,3,4'] }],
  ['ts {2|3-4|all}', { language: 'ts', groups: ['2', '3,4', 'all'] }],
  ['ts{2}', { language: 'ts', groups: ['2'] }],
  ['ts {*|2}{lines:true,startLine:5}', { groups: ['all', '2'], firstNumber: 5 }],
  ['js [5: 2|3]', { language: 'js', groups: ['2', '3'], firstNumber: 5 }],
  ['{.python code-line-numbers="2|3"}', { language: 'python', groups: ['2', '3'] }],
  ['{.haskell .numberLines startFrom="100"}', { language: 'haskell', firstNumber: 100 }],
  ['js title="a b.js" showLineNumbers=3', { title: 'a b.js', firstNumber: 3 }],
  ['ts [main.ts] {1}', { title: 'main.ts', groups: ['1'] }],
  ['sh showLineNumbers', { language: 'sh', firstNumber: 1 }],
  ['ts {monaco}', { language: 'ts', unknown: 'monaco' }],
  ["ts {maxHeight:'100px'}", { language: 'ts', unknown: "maxHeight:'100px'" }],
])('%s', (written, expected) => {
  expect(infoOf(written)).toEqual({ language: expect.any(String), unknown: '', groups: [], ...expected });
});

it('a range without end fills no memory', () => {
  expect(infoOf('js {1-999999999}').groups[0]?.length).toBeLessThan(10_000);
});
