import { expect, it } from 'vitest';
import { parseMdx } from '../../deck/markdown/parse-markdown.ts';
import { texToMathml } from '../../deck/math/tex-to-mathml.ts';
import { childrenOf } from '../../deck/tree.ts';
import { nodesToMdx } from './markdown.ts';
import { mathToMdx } from './math.ts';

it.each(['$x^2$', '共 $a$ 和 $b$', '$5 和 $10', '$5与b$。', 'US$5到US$6', '$$x$$', '$5$'])(
  'dollars of a text are no formula: %s',
  (value) => {
    const [paragraph] = parseMdx(nodesToMdx([{ type: 'paragraph', children: [{ type: 'text', value }] }]));
    const inside = paragraph ? childrenOf(paragraph) : [];
    expect(
      inside.map((node) => ('value' in node && node.type === 'text' ? node.value : node.type)).join(''),
    ).toBe(value);
  },
);

it('prices are written as they are', () => {
  expect(nodesToMdx([{ type: 'paragraph', children: [{ type: 'text', value: '$5 和 $10' }] }])).toBe(
    '$5 和 $10',
  );
});

it('a formula whose TeX is known is written as TeX, another as MathML', () => {
  const made = texToMathml('\\frac{a<b}{2}', false);
  const mathml = 'mathml' in made ? made.mathml : '';
  expect(mathToMdx(mathml, 'inline')).toBe('$\\frac{a<b}{2}$');
  expect(mathToMdx(mathml, 'block')).toBe('$$\n\\frac{a<b}{2}\n$$');
  expect(mathToMdx('<math><mi>x</mi></math>', 'inline')).toBe('<math><mi>x</mi></math>');
});
