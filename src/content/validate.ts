import type { Message, Place } from '../model/message.ts';
import { placeOfField } from './content.ts';
import type { ReadYaml } from './parse-yaml.ts';
import { renamedField } from './renamed-fields.ts';

/** What is used of a zod schema. */
export interface Schema<Data> {
  safeParse(
    value: unknown,
  ): { success: true; data: Data } | { success: false; error: { issues: readonly Issue[] } };
}

interface Issue {
  path: readonly PropertyKey[];
  message: string;
  code?: string;
  expected?: string;
  keys?: string[];
}

/** A value of YAML and where it stands in its file. */
export interface PlacedValue {
  file: string;
  yaml: ReadYaml;
  /** From the root of the YAML. */
  path: readonly (string | number)[];
  value: unknown;
  /** The page in docs/content that explains its fields. */
  page: string;
}

/** Where the fields are explained: of a group or list of fields, its section. */
function fieldsIn(page: string, path: readonly PropertyKey[]): string {
  const group = path.findLast((key, place) => typeof key === 'string' && place < path.length - 1);
  return `docs/content/${page}.md${group === undefined ? '' : `#in-${String(group).toLowerCase()}`} shows every field.`;
}

/** Checks a value against its schema; `data` is undefined where that refuses it. */
export function validate<Data>(
  { file, yaml, path: base, value, page }: PlacedValue,
  schema: Schema<Data>,
): { data: Data | undefined; messages: Message[] } {
  if (yaml.broken) return { data: undefined, messages: [] };
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, messages: [] };
  const placeOf = (path: readonly (string | number)[]) => placeOfField(file, yaml, [...base, ...path]);
  const messages = result.error.issues.flatMap((issue): Message[] => {
    const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      return (issue.keys ?? []).map((key): Message => {
        const to = renamedField(key);
        const hint =
          to === undefined
            ? `Correct its name or remove it; ${fieldsIn(page, [...path, key])}`
            : `It is called \`${to}\`. npm run check -- --fix writes that.`;
        return {
          severity: 'error',
          rule: 'field',
          place: placeOf([...path, key]),
          reason: `There is no field \`${[...path, key].join('.')}\`.`,
          actual: key,
          hint,
          ...(to === undefined ? {} : { rename: { from: key, to } }),
        };
      });
    }
    const actual = valueAt(value, path);
    const field = path.join('.');
    return [
      {
        severity: 'error',
        rule: 'field',
        place: placeOf(path),
        reason:
          field === ''
            ? 'What stands here is no list of fields.'
            : `The field \`${field}\` is ${actual === undefined ? 'missing' : 'wrong'}.`,
        expected: issue.message,
        ...(actual === undefined ? {} : { actual: JSON.stringify(actual).slice(0, 80) }),
        hint: quotesFor(actual, issue, yaml, placeOf(path)) ?? fieldsIn(page, path),
      },
    ];
  });
  return { data: undefined, messages };
}

/** Why a text needs quotes that YAML took for something else. */
function quotesFor(actual: unknown, issue: Issue, yaml: ReadYaml, place: Place): string | undefined {
  if (typeof actual === 'number' || typeof actual === 'boolean')
    return issue.expected === 'string'
      ? 'Put it into quotes: YAML takes it for a number, or for yes and no.'
      : undefined;
  const line = yaml.text.split('\n')[(place.line ?? 1) - yaml.lineOffset - 1] ?? '';
  return actual === null && /:\s+#\S/.test(line)
    ? 'Put it into quotes: YAML takes what stands behind # for a remark.'
    : undefined;
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inside, key) => (inside as Record<string | number, unknown> | null | undefined)?.[key],
    value,
  );
}
