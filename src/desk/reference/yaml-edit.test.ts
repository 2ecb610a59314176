import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf, editFront, frontOf, withBody } from './front-text.ts';
import { editYaml, readYaml } from './yaml-edit.ts';
import { editedValue, valueAt, type YamlEdit, type YamlPath, type YamlValue } from './yaml-value.ts';

const root = new URL('../../..', import.meta.url).pathname;
const files = ['content', 'tests/site/content', 'docs/examples', 'src/starter/templates'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.(yaml|mdx)$/.test(name))
    .map(({ name, parentPath }) => {
      const path = join(parentPath, name);
      return { path, text: readFileSync(path, 'utf8') };
    })
    // A template whose gaps are not filled yet is no YAML of content.
    .filter(({ text }) => !text.includes('{{')),
);
const fronts = files.flatMap(({ path, text }) => {
  const front = frontOf(path, text);
  const value = front && readYaml(front.yaml)?.value;
  return front && value ? [{ path, text, yaml: front.yaml, value }] : [];
});

function pathsOf(value: YamlValue, path: YamlPath = []): YamlPath[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Array.isArray(value)
    ? value.flatMap((each, at) => pathsOf(each as YamlValue, [...path, at]))
    : Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]));
  return path.length === 0 ? inside : [path, ...inside];
}

const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '简单',
    'a: b',
    '- x',
    '#1',
    'true',
    '12',
    '“引号”',
    'a, b]',
    "it's",
    '两\n行',
    ' x',
    'x ',
    '',
    'null',
    '~',
    '&a',
    '*a',
    '!t',
    '|',
    '>',
    '%',
    '@',
    'a #b',
    '{',
    'key:',
    '\t',
    'a\n\nb\n',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const value: fc.Arbitrary<YamlValue> = fc.oneof(
  text,
  fc.integer(),
  fc.boolean(),
  fc.array(text, { maxLength: 3 }),
  fc.dictionary(
    fc.constantFrom('text', 'ours', 'a b', 'x'),
    fc.oneof(text, fc.array(text, { maxLength: 2 })),
    { maxKeys: 3 },
  ),
);

/** An edit that fits what stands in a file. */
const edit = (whole: YamlValue): fc.Arbitrary<YamlEdit> => {
  const paths = pathsOf(whole);
  const lists = paths.filter((path) => Array.isArray(valueAt(whole, path)));
  const sets = fc
    .record({ path: fc.constantFrom(...paths), value })
    .map((each): YamlEdit => ({ do: 'set', ...each }));
  const removes = fc.constantFrom(...paths).map((path): YamlEdit => ({ do: 'remove', path }));
  const adds = fc.record({ key: fc.constantFrom('extra', 'ours', 'n'), value }).map(
    ({ key, value: added }): YamlEdit => ({
      do: 'set',
      path: Array.isArray(whole) ? [0, key] : [key],
      value: added,
    }),
  );
  if (lists.length === 0) return fc.oneof(sets, removes, adds);
  const ofList = fc
    .record({ path: fc.constantFrom(...lists), a: fc.nat(), b: fc.nat(), value, moves: fc.boolean() })
    .map(({ path, a, b, value: added, moves }): YamlEdit => {
      const { length } = valueAt(whole, path) as readonly YamlValue[];
      return moves && length > 0
        ? { do: 'move', path, from: a % length, to: b % length }
        : { do: 'insert', path, index: a % (length + 1), value: added };
    });
  return fc.oneof(sets, removes, adds, ofList, ofList);
};

/** How many lines at the start, and at the end, two texts share. */
function shared(a: string, b: string): { before: number; after: number } {
  const [one, two] = [a.split('\n'), b.split('\n')];
  let before = 0;
  while (before < Math.min(one.length, two.length) && one[before] === two[before]) before++;
  let after = 0;
  while (
    after < Math.min(one.length, two.length) - before &&
    one[one.length - 1 - after] === two[two.length - 1 - after]
  )
    after++;
  return { before, after };
}

const OF_CONTENT = { numRuns: Number(process.env.YAML_RUNS ?? 2) };

describe('every file of content', () => {
  it('is found', () => {
    expect(fronts.length).toBeGreaterThan(90);
    expect(fronts.length).toBe(files.length);
  });
  it('keeps its bytes where it is taken apart, and where values are set to what they are', () => {
    for (const { path, text: whole, value: data } of fronts) {
      const front = frontOf(path, whole);
      expect(`${front?.before}${front?.yaml}${front?.after}`).toBe(whole);
      expect(withBody(path, whole, bodyOf(path, whole))).toBe(whole);
      for (const at of pathsOf(data).slice(0, 15))
        expect(editFront(path, whole, { do: 'set', path: at, value: valueAt(data, at) ?? null })).toBe(whole);
    }
  });
  it('holds what an edit says, and nothing else has changed', () => {
    for (const { path, yaml, value: data } of fronts)
      fc.assert(
        fc.property(edit(data), (each) => {
          const made = editYaml(yaml, each);
          expect(readYaml(made)?.value, path).toEqual(editedValue(data, each));
        }),
        OF_CONTENT,
      );
  }, 60_000);
  it('changes only the lines of a text that is set', () => {
    for (const { path, yaml, value: data } of fronts)
      fc.assert(
        fc.property(
          fc.constantFrom(...pathsOf(data).filter((at) => typeof valueAt(data, at) === 'string')),
          (at) => {
            const old = String(valueAt(data, at));
            const made = editYaml(yaml, { do: 'set', path: at, value: `${old}改` });
            const { before, after } = shared(yaml, made);
            const lines = yaml.split('\n').length;
            expect(made.split('\n').length, path).toBe(lines);
            expect(before + after, `${path} ${at.join('.')}`).toBe(lines - 1);
          },
        ),
        OF_CONTENT,
      );
  }, 60_000);
  it('has every line still where items of a list are put into another order', () => {
    for (const { yaml, value: data } of fronts) {
      const lists = pathsOf(data).filter(
        (at) =>
          (valueAt(data, at) as unknown[])?.length > 1 &&
          Array.isArray(valueAt(data, at)) &&
          typeof (valueAt(data, at) as unknown[])[0] === 'object',
      );
      for (const path of lists.slice(0, 4)) {
        const made = editYaml(yaml, { do: 'move', path, from: 0, to: 1 });
        expect(made.split('\n').toSorted()).toEqual(yaml.split('\n').toSorted());
      }
    }
  });
  it('may have lines that end as on Windows', () => {
    for (const { yaml, value: data } of fronts.slice(0, 40)) {
      const windows = yaml.replaceAll('\n', '\r\n');
      fc.assert(
        fc.property(edit(data), (each) => {
          const made = editYaml(windows, each);
          expect(made.replaceAll('\r\n', '')).not.toContain('\n');
          expect(readYaml(made)?.value).toEqual(editedValue(data, each));
        }),
        OF_CONTENT,
      );
    }
  }, 60_000);
});
