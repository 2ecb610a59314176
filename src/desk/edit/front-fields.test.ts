import { describe, expect, it } from 'vitest';
import { frontOf, setFrontField, setFrontYaml } from './front-fields.ts';
import { newDeckText, withDeck } from './new-deck.ts';

const head = '---\ntitle: 电话\n# a remark\nsummary: "短: 句" # kept\ngoals:\n  - a\n---\n\n';

describe('the fields of a deck', () => {
  it('are read as they are meant', () => {
    expect(frontOf(head)).toMatchObject({ fields: { title: '电话', summary: '短: 句' }, broken: false });
    expect(frontOf('---\ntitle: [\n---\n').broken).toBe(true);
  });

  it.each([
    ['title', '来电', head.replace('title: 电话', 'title: 来电')],
    ['title', '来: 电', head.replace('title: 电话', 'title: "来: 电"')],
    ['title', '电话', head],
    ['summary', '新', head.replace('summary: "短: 句"', 'summary: 新')],
    ['subtitle', '副', head.replace('电话\n', '电话\nsubtitle: 副\n')],
    ['summary', '', head.replace('summary: "短: 句" # kept\n', '')],
    ['audience', '', head],
  ] as const)('change one line: %s %j', (name, value, expected) => {
    expect(setFrontField(head, name, value)).toBe(expected);
  });

  it('may be a text of several lines', () => {
    const folded = '---\ntitle: a\nsummary: >\n  one\n  two\ngoals: [x]\n---\n';
    expect(setFrontField(folded, 'summary', 'new')).toBe('---\ntitle: a\nsummary: new\ngoals: [x]\n---\n');
  });

  it('can be written as a whole', () => {
    expect(setFrontYaml('---\ntitle: a\n---\n\n', 'title: b\nsummary: $1')).toBe(
      '---\ntitle: b\nsummary: $1\n---\n\n',
    );
  });
});

describe('a new deck', () => {
  it('says what is required', () => {
    expect(newDeckText({ title: 'A: b', summary: 's', slide: '第一页' })).toBe(
      '---\ntitle: "A: b"\nsummary: s\nsources:\n  - document: ours\n---\n\n## 第一页\n',
    );
  });

  it.each([
    [
      'title: x\ndecks:\n  - a\n  - b # last\norder: 1\n',
      'title: x\ndecks:\n  - a\n  - b # last\n  - new\norder: 1\n',
    ],
    ['decks:\n- a', 'decks:\n- a\n- new\n'],
    ['decks: [a, b]\n', 'decks: [a, b, new]\n'],
    ['decks: []\n', 'decks: [new]\n'],
    ['title: x\n', 'title: x\ndecks:\n  - new\n'],
  ])('comes last in its course: %j', (course, expected) => {
    expect(withDeck(course, 'new')).toBe(expected);
  });
});
