import { expect, it } from 'vitest';
import type { Message } from '../../model/message.ts';
import { mendOf } from './mend-text.ts';

const message = (parts: Partial<Message>): Message => ({
  severity: 'error',
  rule: 'r',
  place: { file: 'content/a.mdx', line: 1 },
  reason: '',
  ...parts,
});
const mended = (text: string, parts: Partial<Message>) => mendOf(message(parts))?.apply(text);

it('leaves to people what needs a thought', () => {
  expect(mendOf(message({ rule: 'slide-title', reason: 'Slide 1 has no title.' }))).toBeUndefined();
});

it('renames a field where it stands, and nothing else', () => {
  const text = '---\ncolor: "#123456" # the color\n---\n';
  expect(mended(text, { place: { file: 'a', line: 2 }, rename: { from: 'color', to: 'colour' } })).toBe(
    '---\ncolour: "#123456" # the color\n---\n',
  );
});

it('writes the name that was probably meant, but not as one of all that is mended at once', () => {
  const instead = { from: 'handovr', to: 'handover' };
  expect(mended('procedures: [handovr, handovr-2]\n', { instead })).toBe(
    'procedures: [handover, handovr-2]\n',
  );
  expect(mendOf(message({ instead }))?.isSure).toBe(false);
});

it('does not guess where a name stands twice on its line', () => {
  expect(mended('a handovr handovr', { instead: { from: 'handovr', to: 'handover' } })).toBeUndefined();
});

it('names a component anew with its end', () => {
  const instead = { from: 'Quots', to: 'Quote' };
  expect(mended('<Quots by="x">\n\n文字\n\n</Quots>\n', { instead })).toBe(
    '<Quote by="x">\n\n文字\n\n</Quote>\n',
  );
  expect(mended('<Quots />\n\n</Quots>\n', { instead })).toBe('<Quote />\n\n</Quots>\n');
});

it.each([
  ['procedures: [a, b, a] # x\n', 'procedures: [a, b] # x\n'],
  ['procedures:\n  - a\n  - b # first\n  - a\nname: x\n', 'procedures:\n  - a\n  - b # first\nname: x\n'],
])('removes what a list names twice', (text, after) => {
  const reason = '`a` stands twice among the procedures.';
  expect(mended(text, { rule: 'reference-target', reason })).toBe(after);
});

it.each([
  ['---\nroles: [x]\nname: y\n---\n\nroles: []\n', '---\nroles: [x, keeper]\nname: y\n---\n\nroles: []\n'],
  ['---\nroles: []\n---\n', '---\nroles: [keeper]\n---\n'],
  ['---\nroles:\n  - x # one\n---\n', '---\nroles:\n  - x # one\n  - keeper\n---\n'],
  ['---\nname: y\n---\n\nText\n', '---\nname: y\nroles: [keeper]\n---\n\nText\n'],
])('adds to the other side what names it', (text, after) => {
  const expected = '`keeper` among the roles of content/procedures/handover.mdx';
  const mend = mendOf(message({ rule: 'mutual-roles', expected }));
  expect(mend?.file).toBe('content/procedures/handover.mdx');
  expect(mend?.apply(text)).toBe(after);
  expect(mend?.apply(after)).toBeUndefined();
});
