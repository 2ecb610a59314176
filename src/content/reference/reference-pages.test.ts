import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkContent } from '../../checks/check-content.ts';
import { readContent } from '../read-content.ts';
import { contentKinds, type JsonSchema } from './json-schemas.ts';
import { referenceFiles } from './reference-pages.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(fileURLToPath(new URL(path, root)), 'utf8');

it.each(referenceFiles(read))(
  '$path is what the schemas say today (else: npm run reference)',
  ({ path, text }) => {
    expect(read(path)).toBe(text);
  },
);

it('every field says what it means', () => {
  const silent = (schema: JsonSchema, path: string): string[] =>
    Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
      ...(field.description ? [] : [`${path}.${name}`]),
      ...silent(field.items ?? field, `${path}.${name}`),
    ]);
  expect(contentKinds().flatMap(({ name, schema }) => silent(schema.items ?? schema, name))).toEqual([]);
});

it('the example site in docs/content is sound', () => {
  const { messages } = checkContent(
    readContent({ root: fileURLToPath(new URL('docs/content/example', root)) }),
  );
  expect(messages).toEqual([]);
});
