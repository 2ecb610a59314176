import { type MdastNode, mdxToMdast } from 'satteri';
import { expect, it } from 'vitest';
import { mathToMdx } from './math.ts';

function flat(node: MdastNode): MdastNode[] {
  return [node, ...('children' in node ? (node.children as MdastNode[]).flatMap(flat) : [])];
}

it.each(['*', '_', '**', '`', '{', '}', '{x}', '[x](y)', '![x](y)', '~', '~~', '$', '|'])(
  'the sign %s in an equation stays a sign, whatever Markdown means by it',
  (sign) => {
    const math = mathToMdx(`<math><mi>a</mi><mo>${sign}</mo></math>`, 'inline');
    const nodes = flat(mdxToMdast(`${math} 与 ${math}`));
    const text = nodes.flatMap((node) => (node.type === 'text' ? node.value : []));
    expect(text.join('')).toBe(`a${sign} 与 a${sign}`);
    const types = new Set(nodes.map(({ type }) => type));
    expect([...types].sort()).toEqual(['mdxJsxTextElement', 'paragraph', 'root', 'text']);
  },
);
