import { z } from 'astro/zod';
import { files, folders } from '../collections.ts';

/** A JSON Schema, as far as the schemas of content use it (draft 2020-12). */
export interface JsonSchema {
  $schema?: string;
  title?: string;
  description?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  examples?: unknown[];
  pattern?: string;
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

/** A kind of content: where its files lie, relative to the content folder, and what they hold. */
export interface ContentKind {
  name: string;
  pattern: string;
  schema: JsonSchema;
}

/** As it is written in a file. zod leaves the examples of what it transforms out. */
function written(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const { examples } = z.globalRegistry.get(zodSchema) ?? {};
      if (Array.isArray(examples)) jsonSchema.examples = examples;
    },
  }) as JsonSchema;
}

/** The seven kinds of content in the order they are explained, each with the schema of its YAML. */
export function contentKinds(): ContentKind[] {
  const { $schema = '', ...term } = written(files.glossary.schema);
  const { properties: { id: _, ...settings } = {}, ...site } = written(files.site.schema);
  return [
    { name: files.site.page, pattern: files.site.file, schema: { ...site, properties: settings } },
    ...Object.values(folders).map(({ page, pattern, schema }) => ({
      name: page,
      pattern,
      schema: written(schema),
    })),
    {
      name: files.glossary.page,
      pattern: files.glossary.file,
      schema: { $schema, title: 'Glossary', type: 'array', items: term },
    },
  ];
}

/**
 * What Visual Studio Code (its YAML extension) has to know to complete and check the YAML files of a site:
 * `.vscode/settings.json`. `schemas` is the folder of the schemas, relative to the site: `./node_modules/lectern/schemas`.
 */
export function editorSettings(schemas: string): object {
  const yaml = contentKinds().filter(({ pattern }) => pattern.endsWith('.yaml'));
  return {
    'yaml.schemas': Object.fromEntries(
      yaml.map(({ name, pattern }) => [`${schemas}/${name}.json`, `**/content/${pattern}`]),
    ),
  };
}
