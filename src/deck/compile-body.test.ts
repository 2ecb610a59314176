import { describe, expect, it } from 'vitest';
import { type CompiledBody, compileBody } from './compile-body.ts';

/** Runs a compiled body with a JSX runtime that writes elements as text. */
function textOf(content: CompiledBody['content']): string {
  if ('html' in content) return content.html;
  const jsx = (type: unknown, props: Record<string, unknown>) =>
    typeof type === 'function'
      ? type(props)
      : `<${String(type)}>${[props.children].flat(3).join('')}</${String(type)}>`;
  const Fragment = (props: Record<string, unknown>) => props['set:html'] ?? [props.children].flat(3).join('');
  const { default: Content } = new Function(content.code)({ Fragment, jsx, jsxs: jsx });
  const Slide = ({ title, children }: Record<string, unknown>) =>
    `[${title}: ${[children].flat(3).join('')}]`;
  return Content({ components: { Fragment, Slide } });
}

describe('compileBody', () => {
  it('makes a function of a deck that renders every slide with the components it is given', () => {
    const { content, slides } = compileBody(
      '## 一\n\n**甲**\n\n---\n\n## 二\n\n乙',
      'content/decks/phone/index.mdx',
      true,
    );
    expect(textOf(content)).toBe('[一: <p><strong>甲</strong></p>]\n[二: <p>乙</p>]');
    expect(slides.map(({ title }) => title)).toEqual(['一', '二']);
  });

  it.each([
    'a {process.exit(1)}',
    'export const a = process.exit(1)',
    '<Quote by={process.exit(1)} />',
    '<Quote {...process.exit(1)} />',
    '[a](javascript:alert(1))',
  ])('compiles no code: %s', (source) => {
    expect(() => compileBody(source, 'content/roles/keeper.mdx', false)).toThrow(
      /^content\/roles\/keeper\.mdx holds .*\n(Write|Components|Link)/s,
    );
  });

  it('leaves documents that are no decks whole', () => {
    const { content, slides } = compileBody('甲\n\n---\n\n乙', 'content/roles/keeper.mdx', false);
    expect(textOf(content)).toMatch(/<p>甲<\/p>\s*<hr\s*\/?>\s*<p>乙<\/p>/);
    expect(slides).toEqual([]);
  });

  it('writes the same HTML of plain Markdown whether or not components stand beside it', () => {
    const plain =
      '- [x] 甲\n- 乙  \n  丙\n\n| a | b |\n| :- | -: |\n| `1` | ~~2~~ |\n\n> [丁](/glossary/#x)\n\n---\n\n**戊** < *己* & "庚"';
    const file = 'content/roles/keeper.mdx';
    const beside = compileBody(`${plain}\n\n<Slide title="辛">壬</Slide>`, file, false).content;
    expect('code' in beside && 'html' in compileBody(plain, file, false).content).toBe(true);
    const quote = textOf(beside).indexOf('[辛');
    expect(textOf(beside).slice(0, quote).trimEnd()).toBe(textOf(compileBody(plain, file, false).content));
  });

  it.each([
    '甲\n\n乙',
    '# 甲\n\n## 乙 ##\n\n丙\n===',
    '- 甲\n- 乙  \n  丙\n\n3. 丁\n4. 戊\n\n   己',
    '| a | b |\n| :- | -: |\n| `1` | ~~2~~ |',
    '> 甲\n> > 乙\n\n---\n\n**戊** *己* ***庚*** _x_y_ & "辛" &amp; &#35; \\* \\`',
    '---\n\n甲',
    '```js\nconst a = 1;\n```\n\n~~~\n甲\n~~~\n\n`` ` ``',
    'https://a.example/?a=1&b=2 www.b.example c@d.example',
    'one\ntwo\n甲 three\n four\\\nfive',
    ' importance\r\n\r\nexported\u00a0甲\u3000乙 :smile: ~x~ $1$ ^2^ ++3++ ==4==',
    '',
  ])('reads plain Markdown as it does beside components: %j', (plain) => {
    const file = 'content/roles/keeper.mdx';
    // The component is in the way of the short way, and what follows it is compiled as the rest is.
    const { content } = compileBody(`<Slide title="辛">壬</Slide>\n\n${plain}`, file, false);
    const rest = textOf(content).replace(/^\[辛: .*?\]\n?/s, '');
    expect(textOf(compileBody(plain, file, false).content)).toBe(rest.trim());
  });

  it('keeps quotes and dashes as they are written', () => {
    const { content } = compileBody(
      '<Slide layout="bullets" />\n\n## 一\n\n"甲" -- \'乙\'...',
      'content/decks/a/index.mdx',
      true,
    );
    expect(textOf(content)).toContain("-- '乙'...");
  });
});
