import { describe, expect, it } from 'vitest';
import { bodyOf, editFront, withBody } from './front-text.ts';
import { editYaml } from './yaml-edit.ts';
import { type YamlEdit, YamlEditError } from './yaml-value.ts';

const role = `# of the file
title: 前台
order: 10
procedures: [answer, hold] # two
purpose: { text: 有人迎, ours: true }
note: >-
  A long text that is folded at some column because
  people write so.
duties:
  # first
  - id: one
    text: 做事 # why
    area: 大堂
    ask: [问一, 问二]

  - id: two
    text: "yes"
    area: 大堂
    # of two
  # of three
  - id: three
    text: |
      甲
      乙
    area: 后勤
`;

/** The lines that an edit takes away and those that it writes. */
function difference(edit: YamlEdit, text = role): [string[], string[]] {
  const [old, made] = [text.split('\n'), editYaml(text, edit).split('\n')];
  let from = 0;
  while (from < old.length && old[from] === made[from]) from++;
  let end = 0;
  while (end < Math.min(old.length, made.length) - from && old.at(-1 - end) === made.at(-1 - end)) end++;
  return [old.slice(from, old.length - end), made.slice(from, made.length - end)];
}

describe('an edit of YAML', () => {
  it.each<[string, YamlEdit, string[], string[]]>([
    [
      'adds to a list on one line',
      { do: 'insert', path: ['procedures'], index: 2, value: 'end' },
      ['procedures: [answer, hold] # two'],
      ['procedures: [answer, hold, end] # two'],
    ],
    [
      'quotes what would be read otherwise, and nothing else',
      { do: 'set', path: ['purpose', 'text'], value: ['甲, 乙', '丙'] },
      ['purpose: { text: 有人迎, ours: true }'],
      ['purpose: { text: ["甲, 乙", 丙], ours: true }'],
    ],
    [
      'keeps the quotes that stand there',
      { do: 'set', path: ['duties', 1, 'text'], value: 'no' },
      ['    text: "yes"'],
      ['    text: "no"'],
    ],
    [
      'keeps the comment of the line',
      { do: 'set', path: ['duties', 0, 'text'], value: '看' },
      ['    text: 做事 # why'],
      ['    text: 看 # why'],
    ],
    [
      'folds what was folded',
      {
        do: 'set',
        path: ['note'],
        value: 'A long text that is folded at some column because folk write so.',
      },
      ['  people write so.'],
      ['  folk write so.'],
    ],
    [
      'keeps lines as lines',
      { do: 'set', path: ['duties', 2, 'text'], value: '甲\n丙\n' },
      ['      乙'],
      ['      丙'],
    ],
    [
      'writes a new item as its neighbours',
      { do: 'insert', path: ['duties'], index: 1, value: { id: 'new', text: '新: 的', ask: ['问'] } },
      [],
      ['  - id: new', '    text: "新: 的"', '    ask: [问]'],
    ],
    [
      'takes the comments of an item with it',
      { do: 'remove', path: ['duties', 2] },
      ['  # of three', '  - id: three', '    text: |', '      甲', '      乙', '    area: 后勤'],
      [],
    ],
    [
      'takes the first field of an item',
      { do: 'remove', path: ['duties', 0, 'id'] },
      ['  - id: one', '    text: 做事 # why'],
      ['  - text: 做事 # why'],
    ],
    [
      'puts a new field where the schema has it, but before long lists',
      { do: 'set', path: ['terms'], value: ['a'], order: ['title', 'order', 'duties', 'terms'] },
      [],
      ['terms:', '  - a'],
    ],
    [
      'begins what a new field stands in',
      { do: 'set', path: ['completion', 'quiz', 'score'], value: 80 },
      [],
      ['completion:', '  quiz:', '    score: 80'],
    ],
    ['renames a field', { do: 'rename', path: ['order'], to: 'place' }, ['order: 10'], ['place: 10']],
  ])('%s', (_, edit, gone, written) => {
    expect(difference(edit)).toEqual([gone, written]);
  });

  it('moves an item with its comments, and leaves empty lines where they are', () => {
    const made = editYaml(role, { do: 'move', path: ['duties'], from: 2, to: 0 });
    expect(made).toContain('duties:\n  # of three\n  - id: three\n');
    expect(made).toContain('area: 后勤\n\n  # first\n  - id: one\n');
    expect(made.endsWith('    # of two\n')).toBe(true);
  });

  it('begins a file that has nothing but a comment', () => {
    const edit: YamlEdit = { do: 'insert', path: [], index: 0, value: { id: 'a', term: '甲' } };
    expect(editYaml('# terms\n', edit)).toBe('# terms\n- id: a\n  term: 甲\n');
  });

  it('adds to a list over several lines, and to a file without a last line end', () => {
    const edit: YamlEdit = { do: 'insert', path: ['l'], index: 2, value: 'c' };
    expect(editYaml('l:\n  [\n    a,\n    b,\n  ]\n', edit)).toBe('l:\n  [\n    a,\n    b,\n    c,\n  ]\n');
    expect(editYaml('l:\n- a\n- b', edit)).toBe('l:\n- a\n- b\n- c');
  });

  it('is refused where it would change more: an alias elsewhere', () => {
    expect(() => editYaml('a: &x 1\nb: *x\n', { do: 'set', path: ['a'], value: 2 })).toThrow(YamlEditError);
    expect(() => editYaml('a: [', { do: 'set', path: ['a'], value: 2 })).toThrow(YamlEditError);
  });
});

describe('a file with frontmatter', () => {
  const file = '\uFEFF---\r\ntitle: 甲\r\n---\r\n\r\n正文\r\n';
  it('keeps its mark, its line ends and what stands below', () => {
    const made = editFront('roles/a.mdx', file, { do: 'set', path: ['title'], value: '乙' });
    expect(made).toBe(file.replace('甲', '乙'));
    expect(bodyOf('roles/a.mdx', file)).toBe('正文');
    expect(withBody('roles/a.mdx', file, '正文\n\n二')).toBe(file.replace('正文', '正文\r\n\r\n二'));
    expect(withBody('roles/a.mdx', file, '')).toBe('\uFEFF---\r\ntitle: 甲\r\n---\r\n');
  });
});
