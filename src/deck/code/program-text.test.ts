import { expect, it } from 'vitest';
import { parseMdx } from '../markdown/parse-markdown.ts';
import { attributesOf, textOf } from '../tree.ts';
import { withProgramText } from './program-text.ts';

/** The HTML of a document that is one program text. */
function htmlOf(source: string): string {
  const [node] = withProgramText(parseMdx(source));
  return node ? String(attributesOf(node).get('set:html')) : '';
}

const without = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

it('colours every language alike, by what a stretch is', () => {
  const html = htmlOf('```python\ndef f(): # 注\n    return "a"\n```');
  expect(html).toContain('<span class="code-keyword">def</span>');
  expect(html).toContain('<span class="code-comment"># 注</span>');
  expect(html).toContain('<span class="code-string">"a"</span>');
});

it.each(['', 'text', 'nobody-knows', 'html', 'tsx', 'diff', '文言'])(
  'keeps every sign and every line break: %s',
  (language) => {
    const code = '<b> & {x}\n\n\t$x `y` \\n "z"\n  - 中文，end  ';
    expect(without(htmlOf(`\`\`\`\`${language}\n${code}\n\`\`\`\``))).toBe(`${code}\n`);
  },
);

it('says of each line at which steps it is lit', () => {
  const html = htmlOf('```js {1|2-3|all}\na\nb\nc\nd\n```');
  const classes = [...html.matchAll(/class="code-line ?([^"]*)"/g)].map(([, names]) => names);
  expect(classes).toEqual([
    'code-marked code-lit-1 code-all-3',
    'code-marked code-lit-2 code-all-3',
    'code-marked code-lit-2 code-all-3',
    'code-all-3',
  ]);
  expect([...html.matchAll(/fragment (code-step-\d)/g)].map(([, name]) => name)).toEqual([
    'code-step-2',
    'code-step-3',
  ]);
});

it('one group marks lines and needs no click', () => {
  const html = htmlOf('```js {2}\na\nb\n```');
  expect(html).not.toContain('fragment');
  expect(html.match(/code-marked/g)).toHaveLength(1);
});

it('numbers lines without writing the numbers into the text, and says a title', () => {
  const html = htmlOf('```js title="a<b.js" showLineNumbers=7\na\n```');
  expect(html).toContain('class="code code-numbered" style="--from:6"');
  expect(html).toContain('<figcaption>a&lt;b.js</figcaption>');
  expect(without(html.replace(/<figcaption>.*<\/figcaption>/, ''))).toBe('a\n');
});

it('hangs what is wrapped below the indent of its line', () => {
  expect(htmlOf('```text\n    a\n\tb\n```').match(/--in:\d/g)).toEqual(['--in:4', '--in:2']);
});

it('makes program text of what stands inside of other things', () => {
  const [item] = withProgramText(parseMdx('> - 一\n>\n>   ```js\n>   let a = 1;\n>   ```'));
  expect(item && JSON.stringify(item)).toContain('set:html');
  expect(item && textOf(item)).toContain('一');
});
