import { expect, it } from 'vitest';
import { parseMdx } from '../deck/markdown/parse-markdown.ts';
import { programText } from './program-text.ts';

const messagesOf = (text: string) =>
  programText({
    decks: [{ file: 'content/decks/x/index.mdx', text, body: parseMdx(text) }],
    roles: [],
    procedures: [],
  } as unknown as Parameters<typeof programText>[0]);

it('names the languages that were meant', () => {
  expect(messagesOf('前\n\n```pyhton\na\n```')).toMatchObject([
    { place: { line: 3 }, actual: 'pyhton', hint: expect.stringContaining('python') },
  ]);
  expect(messagesOf('```javascrpt\na\n```')[0]?.hint).toContain('javascript');
});

it.each(['', 'text', 'Python', 'C++', 'sh', 'console', 'ts {1}', 'ts {1|all} showLineNumbers', '{.python}'])(
  'has nothing to say of %s',
  (info) => expect(messagesOf(`\`\`\`${info}\na\n\`\`\``)).toEqual([]),
);

it.each([
  ['js {3}', 'line 3 is not among them'],
  ['js {0}', 'line 0 is not among them'],
  ['js {1|1|1|1|1|1|1|1|1|1}', '10 steps'],
  ['js {monaco}', 'means nothing here: monaco'],
])('%s', (info, reason) => {
  expect(messagesOf(`\`\`\`${info}\na\n\`\`\``)).toMatchObject([{ reason: expect.stringContaining(reason) }]);
});
