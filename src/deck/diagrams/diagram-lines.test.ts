import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { densityOf } from '../density.ts';
import { childrenOf, type Node } from '../tree.ts';

const density = (source: string) => densityOf(childrenOf(mdxToMdast(source) as Node));
const items = (count: number, text: string) => Array.from({ length: count }, () => `- ${text}`).join('\n');

describe('the text size of a slide with a diagram', () => {
  it('is large for three short steps and smaller for many long ones', () => {
    expect(density(`<Flow>\n\n${items(3, '第一声：停')}\n\n</Flow>`)).toBe('airy');
    expect(density(`<Flow>\n\n${items(9, '给客户想要的服务，把关系维护好')}\n\n</Flow>`)).not.toBe('airy');
  });

  it('counts the rows of cards, not the cards', () => {
    const nine = items(9, '**报修** 报修处理流程');
    expect(density(`<Cards columns="3">\n\n${nine}\n\n</Cards>`)).toBe('dense');
    expect(density(`<Cards columns="1">\n\n${nine}\n\n</Cards>`)).toBe('dense');
  });

  it('leaves room for the frames of a quiz, less for its reason, which is smaller', () => {
    const quiz = (reason: number, options = '- [x] 一\n- [ ] 二\n- [ ] 三\n- [ ] 四') =>
      density(`<Quiz>\n\n问？\n\n${options}\n\n> ${'因为'.repeat(reason)}。\n\n</Quiz>`);
    expect(quiz(1)).toBe('airy');
    expect(quiz(40)).toBe('normal');
    const long = '- [x] 先听完再说，不解释原因\n'.repeat(5);
    expect(quiz(40, long)).toBe('dense');
  });

  it('is never large in four columns', () => {
    expect(density(`<Cards columns="4">\n\n${items(4, '**电话**')}\n\n</Cards>`)).toBe('normal');
  });
});
