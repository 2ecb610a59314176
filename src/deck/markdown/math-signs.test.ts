import { describe, expect, it } from 'vitest';
import { childrenOf, type Node } from '../tree.ts';
import { parseMdx } from './parse-markdown.ts';

/** The formulas of a text, those on lines of their own with two dollars. */
function formulasOf(source: string): string[] {
  const found: string[] = [];
  const read = (node: Node) => {
    if (node.type === 'inlineMath') found.push(node.value);
    if (node.type === 'math') found.push(`$$${node.value}`);
    childrenOf(node).forEach(read);
  };
  parseMdx(source).forEach(read);
  return found;
}

describe('dollars that are no mathematics stay as they are', () => {
  it.each([
    '$5 和 $10',
    '价格 $5，押金 $20。',
    'US$5，HK$8，NT$100',
    '每晚$120（约¥860），加床$30',
    '以$计价，以$结算',
    '$ x $',
    '$HOME/$USER 与 $PATH:$HOME',
    '$$ – 中档，$$$ – 高档',
    '\\$x\\$',
    '$x$5',
    '$',
    '$$',
    '$$\nx',
    'A$=1, B$=2',
    '$5\n\n$6$7',
  ])('%s', (source) => {
    expect(formulasOf(source)).toEqual([]);
    const text = (node: Node): string =>
      node.type === 'text' ? node.value : childrenOf(node).map(text).join('');
    expect(parseMdx(source).map(text).join('\n\n')).toBe(source.replaceAll('\\$', '$'));
  });

  it('nor those in program text, attributes and comments', () => {
    expect(formulasOf('前`$x$` {/* $y$ */}\n\n```\n$z$\n```\n\n<Quote by="$q$" />')).toEqual([]);
  });
});

describe('formulas', () => {
  it.each([
    ['能量 $E=mc^2$。', ['E=mc^2']],
    ['第$n$个、$\\frac{1}{2}$杯', ['n', '\\frac{1}{2}']],
    ['$x=1$，$y=2$；价格 $5', ['x=1', 'y=2']],
    ['m$^2$ 与 H$_2$O', ['^2', '_2']],
    ['the $n$th', ['n']],
    ['是 $速度=\\frac{路程}{时间}$ 吗', ['速度=\\frac{路程}{时间}']],
    ['得 $\\text{一共 $x$ 个}$ 了', ['\\text{一共 $x$ 个}']],
    ['**$a_1*b_2*c$** *强*', ['a_1*b_2*c']],
    ['| 一 | 二 |\n| --- | --- |\n| $|x|$ | $a^2$ |', ['|x|', 'a^2']],
    ['- $x$\n- 文 $y$', ['x', 'y']],
    ['$\\{a\\} < b$ 后', ['\\{a\\} < b']],
  ])('%s', (source, formulas) => expect(formulasOf(source)).toEqual(formulas));

  it.each([
    ['$$\nx\n\ny\n$$', 'x\n\ny'],
    ['$$x^2$$', 'x^2'],
    ['$x^2$', 'x^2'],
    [
      '$$\\begin{aligned}\na &= b \\\\\n+ c &= d\n\\end{aligned}$$',
      '\\begin{aligned}\na &= b \\\\\n+ c &= d\n\\end{aligned}',
    ],
    ['> $$\n> x\n> $$', 'x'],
    ['- 一\n\n  $$\n  x\n  $$', 'x'],
  ])('alone stand on a line of their own: %s', (source, tex) =>
    expect(formulasOf(`前\n\n${source}\n\n后`)).toEqual([`$$${tex}`]),
  );

  it('know their places', () => {
    const [, paragraph] = parseMdx('题\n\n甲 $|x|$ 乙 $y$');
    const at = paragraph && childrenOf(paragraph).map(({ position }) => position?.start.column);
    expect(at).toEqual([1, 3, 8, 11]);
  });

  it('many dollars take no time that grows with their square', () => {
    expect(formulasOf(`甲 ${'$x '.repeat(9000)}`)).toEqual([]);
    expect(formulasOf(`甲 ${'\\{$ '.repeat(9000)}`)).toEqual([]);
  });
});
