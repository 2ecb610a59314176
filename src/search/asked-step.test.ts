import { describe, expect, it } from 'vitest';
import { cutStep, stepFinder } from './asked-step.ts';

describe('cutStep', () => {
  it.each([
    ['投诉处理第三步', 3, '投诉处理'],
    ['报修第5步是什么', 5, '报修 是什么'],
    ['接电话的第十二步', 12, '接电话的'],
    ['交接班最后一步', 'last', '交接班'],
  ])('reads the number of a step: %s', (query, number, rest) => {
    expect(cutStep(query)).toMatchObject({ step: { number }, rest });
  });
  it.each(['投诉处理有几步', '第三次漏水', '第一二步', '进一步'])(
    'leaves alone what names no step: %s',
    (query) => {
      expect(cutStep(query)).toEqual({ rest: query });
    },
  );
});

describe('stepFinder', () => {
  const unit = (kind: string, page: number) => ({ kind, page, isPage: kind !== 'step', filters: {} });
  const find = stepFinder([unit('procedure', 0), unit('step', 0), unit('step', 0), unit('step', 1)]);
  it('finds a step by its place on its page', () => {
    expect(find(0, { number: 2, said: '第二步' })).toBe(2);
    expect(find(0, { number: 'last', said: '最后一步' })).toBe(2);
  });
  it('finds none that the page has not', () => {
    expect(find(0, { number: 3, said: '第三步' })).toBeUndefined();
    expect(find(2, { number: 1, said: '第一步' })).toBeUndefined();
  });
});
