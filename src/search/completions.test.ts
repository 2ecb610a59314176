import { expect, it } from 'vitest';
import { completions } from './completions.ts';

const complete = completions(
  ['投诉处理', '投诉回访', '如何处理投诉'],
  ['投诉不成立怎么办', '客户投诉怎么处理', '接班的人没来 能走吗'],
);

it('offers names that begin with what was typed, then questions, then what holds it', () => {
  expect(complete('投诉')).toEqual([
    '投诉处理',
    '投诉回访',
    '投诉不成立怎么办',
    '如何处理投诉',
    '客户投诉怎么处理',
  ]);
});
it('does not mind punctuation and blanks, nor offers what is typed already', () => {
  expect(complete('没来，能走')).toEqual(['接班的人没来 能走吗']);
  expect(complete('投诉 处理')).toEqual([]);
});
it('offers nothing before something was typed', () => {
  expect(complete(' ？')).toEqual([]);
});
