import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { childrenOf, type Element, type Node } from '../tree.ts';
import { flowRows, prepareFlow } from './flow-list.ts';
import { listOf, partsOf } from './parts.ts';

const rowsOf = (items: string, returns = false) => {
  const [flow] = childrenOf(mdxToMdast(`<Flow>\n\n${items}\n\n</Flow>`) as Node);
  const { rows, columns } = flowRows(partsOf(listOf(flow as Element) as Node), returns);
  return { rows: rows.map((row) => row.length), columns };
};
const steps = (count: number, text: string) => Array.from({ length: count }, () => `- ${text}`).join('\n');

describe('flowRows', () => {
  it('sets few short steps in one row', () => {
    expect(rowsOf(steps(5, '受理登记'))).toEqual({ rows: [5], columns: 5 });
  });

  it('fills rows evenly where the steps need more room', () => {
    expect(rowsOf(steps(6, '介绍、说明商品或服务'))).toEqual({ rows: [3, 3], columns: 3 });
    expect(rowsOf(steps(7, '介绍、说明商品或服务'))).toEqual({ rows: [4, 3], columns: 4 });
  });

  it('leaves no step alone in a last row that others could share', () => {
    expect(rowsOf(steps(7, '一挂断，就记下相关的重要信息'))).toEqual({ rows: [3, 2, 2], columns: 3 });
    expect(rowsOf(steps(5, '介绍、说明商品或服务'))).toEqual({ rows: [3, 2], columns: 3 });
  });

  it('gives a step that forks the room of two', () => {
    expect(rowsOf('- 登记\n- 判断\n  - 紧急\n  - 一般\n- 回访')).toEqual({ rows: [3], columns: 4 });
  });

  it('sets four steps of some length two by two rather than as four ribbons, unless a way leads back', () => {
    expect(rowsOf(steps(4, '快速受理，高效处理'))).toEqual({ rows: [2, 2], columns: 2 });
    expect(rowsOf(steps(4, '快速受理，高效处理'), true)).toEqual({ rows: [4], columns: 4 });
  });

  it('never sets a step into a column too narrow for its text', () => {
    expect(rowsOf(steps(4, '给客户想要的服务，把公司与客户的关系长久地维护好')).columns).toBe(2);
  });
});

describe('prepareFlow', () => {
  const prepared = (items: string) => {
    const [flow] = childrenOf(mdxToMdast(`<Flow>\n\n${items}\n\n</Flow>`) as Node);
    return JSON.stringify(prepareFlow(flow as Element));
  };

  it('numbers steps without icons, unless one leads back', () => {
    expect(prepared('- 致歉\n- 查问')).toContain('"ordered":true');
    expect(prepared('- 致歉\n- 查问\n- ↩ 再问')).not.toContain('"ordered":true');
    expect(prepared('- <Icon name="ear" /> 致歉\n- 查问')).not.toContain('"ordered":true');
  });

  it('gives the steps of rows of several lengths tracks of one grid', () => {
    const text = prepared(steps(5, '介绍、说明商品或服务'));
    expect(text).toContain('repeat(6,minmax(0,1fr))');
    expect(text).toContain('grid-column:span 3;--own:2;--before:3');
  });
});
