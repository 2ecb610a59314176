import { expect, it } from 'vitest';
import { linearTex } from './linear-tex.ts';
import { runsOfMathml } from './math-runs.ts';
import { texToMathml } from './tex-to-mathml.ts';

it.each([
  ['E=mc^2', 'E = mc²'],
  ['\\frac{a+b}{2}', '(a + b)/2'],
  ['\\frac12', '1/2'],
  ['x_1^2+y_i', 'x₁² + y_i'],
  ['\\sqrt{x+1}', '√(x + 1)'],
  ['e^{-x^2}', 'e^(−x²)'],
  ['-1', '−1'],
  ['\\bar{x}+\\vec{v}', 'x\u0304 + v\u20d7'],
  ['\\begin{aligned}a&=b\\\\c&=d\\end{aligned}', 'a = b; c = d'],
  ['\\text{合计} 100\\%', '合计100%'],
  ['\\frac{1', '\\frac{1'],
])('%s is %s in a line', (tex, line) => expect(linearTex(tex)).toBe(line));

it('raises and lowers what stands so, from imported MathML too', () => {
  expect(
    runsOfMathml('<math><msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup><mo>+</mo><mn>1</mn></math>'),
  ).toEqual([
    { text: 'x' },
    { text: '1', position: 'sub' },
    { text: '2', position: 'super' },
    { text: ' + 1' },
  ]);
});

it.each([
  ['\\frac{1', 'Unexpected end of input'],
  ['\\foo', '\\foo'],
  ['\\href{javascript:alert(1)}{x}', '\\href'],
  ['\\includegraphics{https://x.example/a.png}', '\\includegraphics'],
  ['\\def\\a{\\a\\a}\\a', 'Too many expansions'],
  ['{'.repeat(3000), ''],
])('says what is wrong with %s', (tex, said) => {
  const made = texToMathml(tex, false);
  expect('fault' in made && made.fault).toContain(said);
});

it('no formula is larger than a slide', () => {
  const made = texToMathml('\\rule{1000em}{1000em}', true);
  expect('mathml' in made && made.mathml).not.toContain('1000em"');
});

it('carries its TeX for those who copy and search it', () => {
  const made = texToMathml('a<b', false);
  expect('mathml' in made && made.mathml).toContain(
    '<annotation encoding="application/x-tex">a&lt;b</annotation>',
  );
});
