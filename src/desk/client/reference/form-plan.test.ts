import { describe, expect, it } from 'vitest';
import { contentKinds, type JsonSchema } from '../../../content/reference/json-schemas.ts';
import { REFERENCE_KINDS } from '../../reference/reference-kinds.ts';
import { desk as en } from '../../texts/en.ts';
import { desk as zhCN } from '../../texts/zh-CN.ts';
import { desk as zhTW } from '../../texts/zh-TW.ts';
import { controlOf, PLANS, sectionsOf } from './form-plan.ts';
import { between, placesAfter } from './order-entries.ts';

const PAGES = ['role', 'procedure', 'phrases', 'glossary', 'course', 'site'];
const schemas = REFERENCE_KINDS.map((kind, at) => {
  const schema = contentKinds().find(({ name }) => name === PAGES[at])?.schema ?? {};
  return { kind, schema };
});

/** Every field with what it stands in: `roles.title`, `duties.text`. */
function fieldsOf(group: string, schema: JsonSchema): string[] {
  const own = schema.type === 'array' ? (schema.items ?? {}) : schema;
  return Object.entries(own.properties ?? {}).flatMap(([name, each]) => {
    const object = each.type === 'object' ? each : each.items?.type === 'object' ? each.items : undefined;
    const choice = name === 'logo' ? each.anyOf?.find(({ type }) => type === 'object') : object;
    return [`${group}.${name}`, ...(choice ? fieldsOf(name, choice) : [])];
  });
}

describe('the forms', () => {
  it.each([
    ['zh-CN', zhCN],
    ['en', en],
    ['zh-TW', zhTW],
  ])('have a name and a meaning for every field of every schema in %s', (_, { reference }) => {
    const words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = reference.fields;
    const all = schemas.flatMap(({ kind, schema }) => fieldsOf(kind, schema));
    expect(all.length).toBeGreaterThan(90);
    const without = all.filter((field) => {
      const [group = '', name = ''] = field.split('.');
      const [said = '', help = ''] = words[group]?.[name] ?? words.common?.[name] ?? [];
      return said === '' || help === '';
    });
    expect(without).toEqual([]);
  });

  it('show every field once, and name all choices', () => {
    for (const { kind, schema } of schemas.filter(({ kind: each }) => each !== 'glossary')) {
      const shown = sectionsOf(kind, schema).flatMap(({ fields }) => fields);
      expect(new Set(shown).size).toBe(shown.length);
      expect(shown.filter((field) => !field.startsWith('$')).toSorted()).toEqual(
        Object.keys(schema.properties ?? {}).toSorted(),
      );
      const planned = PLANS[kind].flatMap(({ fields }) => fields);
      expect(planned.toSorted()).toEqual(shown.toSorted());
      for (const { enum: choices = [] } of Object.values(schema.properties ?? {}))
        for (const choice of choices) expect(zhCN.reference.choices).toHaveProperty(String(choice));
    }
  });

  it('choose controls by what a field may hold', () => {
    const control = (kind: (typeof REFERENCE_KINDS)[number], ...path: string[]) => {
      const schema = schemas.find((each) => each.kind === kind)?.schema;
      const own = path.reduce<JsonSchema | undefined>(
        (inside, key) => (inside?.items?.properties ?? inside?.properties)?.[key],
        schema,
      );
      return controlOf(kind, path, own ?? {});
    };
    expect(control('roles', 'purpose')).toBe('statement');
    expect(control('roles', 'procedures')).toBe('ids');
    expect(control('roles', 'duties')).toBe('rows');
    expect(control('roles', 'duties', 'ours')).toBe('ours');
    expect(control('phrases', 'phrases', 'say')).toBe('lines');
    expect(control('courses', 'completion', 'read')).toBe('read');
    expect(control('site', 'colour')).toBe('colour');
    expect(control('site', 'menu')).toBe('menu');
    expect(control('site', 'present')).toBe('group');
  });
});

describe('the order of entries', () => {
  it('changes one file where there is room between its neighbours, else all', () => {
    const items = [10, 20, 30].map((order) => ({ id: `r${order}`, order }));
    expect(placesAfter(items, 2, 1)).toEqual([{ id: 'r30', order: 15 }]);
    expect(placesAfter(items, 0, 2)).toEqual([{ id: 'r10', order: 40 }]);
    const same = ['a', 'b', 'c'].map((id) => ({ id, order: 100 }));
    expect(placesAfter(same, 2, 1)).toEqual([
      { id: 'a', order: 10 },
      { id: 'c', order: 20 },
      { id: 'b', order: 30 },
    ]);
    expect(between(1, 2)).toBe(1.5);
    expect(between(undefined, 10)).toBe(0);
  });
});
