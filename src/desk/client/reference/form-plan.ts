import type { JsonSchema } from '../../../content/reference/json-schemas.ts';
import { REFERENCES, type ReferencedKind, type ReferenceKind } from '../../reference/reference-kinds.ts';
import { BODY, type YamlPath } from '../../reference/yaml-value.ts';
import { texts } from '../texts.ts';

type Section = keyof typeof texts.reference.sections;

/** Fields that stand together; folded where few people need them. */
export interface PlannedSection {
  name: Section;
  fields: readonly string[];
  isFolded?: boolean;
}

const MORE = ['ask', 'sources', 'corrections', 'order'];

/** What stands where in each form. A field that is in none stands under the last section. */
export const PLANS: Readonly<Record<ReferenceKind, readonly PlannedSection[]>> = {
  roles: [
    { name: 'main', fields: ['title', 'department', 'summary'] },
    { name: 'duties', fields: ['duties'] },
    { name: 'requirements', fields: ['requirements'] },
    {
      name: 'post',
      fields: ['purpose', 'reportsTo', 'worksWith', 'authority', 'hours', 'measures', 'records', 'version'],
      isFolded: true,
    },
    { name: 'links', fields: ['procedures', 'phrases', 'terms', 'related'], isFolded: true },
    { name: 'body', fields: [BODY], isFolded: true },
    { name: 'more', fields: MORE, isFolded: true },
  ],
  procedures: [
    { name: 'main', fields: ['title', 'group', 'summary'] },
    { name: 'steps', fields: ['steps'] },
    { name: 'rules', fields: ['rules', 'taboos'] },
    { name: 'links', fields: ['roles', 'related'], isFolded: true },
    { name: 'body', fields: [BODY], isFolded: true },
    { name: 'more', fields: ['kind', 'status', ...MORE], isFolded: true },
  ],
  phrases: [
    { name: 'main', fields: ['title', 'summary'] },
    { name: 'phrases', fields: ['phrases'] },
    { name: 'more', fields: ['ask', 'sources', 'order'], isFolded: true },
  ],
  glossary: [],
  courses: [
    { name: 'main', fields: ['title', 'audience', 'summary', 'purpose', 'goals'] },
    { name: 'decks', fields: ['decks'] },
    { name: 'links', fields: ['roles', 'procedures', 'phrases'], isFolded: true },
    { name: 'completion', fields: ['completion'], isFolded: true },
    { name: 'more', fields: ['colour', 'theme', 'sources', 'corrections', 'order'], isFolded: true },
  ],
  site: [
    { name: 'main', fields: ['name', 'organisation', 'tagline', 'footer', 'language'] },
    { name: 'look', fields: ['colour', 'accent', 'theme', 'logo', 'picture', 'fonts'] },
    { name: 'pages', fields: ['menu', 'home', 'examples'] },
    { name: 'presenting', fields: ['present', 'endSlide'], isFolded: true },
    { name: 'more', fields: ['frameAncestors'], isFolded: true },
  ],
};

/** The sections of a form with every field of its schema. */
export function sectionsOf(kind: ReferenceKind, schema: JsonSchema): PlannedSection[] {
  const fields = Object.keys(schema.properties ?? {});
  const planned = PLANS[kind].map((section) => ({
    ...section,
    fields: section.fields.filter((field) => field === BODY || fields.includes(field)),
  }));
  const placed = new Set(planned.flatMap((section) => section.fields));
  const others = fields.filter((field) => !placed.has(field));
  const last = planned.at(-1);
  return last ? [...planned.slice(0, -1), { ...last, fields: [...last.fields, ...others] }] : [];
}

/** What stands in a row of a table; the other fields are shown when the row is opened. */
export const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  duties: ['text', 'area'],
  requirements: ['text', 'area'],
  steps: ['text', 'who', 'time'],
  phrases: ['when', 'say', 'avoid'],
  glossary: ['term', 'definition'],
  sources: ['document', 'part'],
  related: ['title', 'href'],
};

/** Texts of more than a few words. */
const LONG = new Set(['text', 'summary', 'definition', 'because', 'say', 'purpose', 'tagline']);
export const isLong = (name: string): boolean => LONG.has(name);

/** How a field is edited. */
export type ControlKind =
  | 'text'
  | 'body'
  | 'choice'
  | 'switch'
  | 'number'
  | 'colour'
  | 'lines'
  | 'ids'
  | 'rows'
  | 'group'
  | 'ours'
  | 'statement'
  | 'logo'
  | 'picture'
  | 'menu'
  | 'options'
  | 'read';

const BY_NAME: Readonly<Record<string, ControlKind>> = {
  [BODY]: 'body',
  ours: 'ours',
  logo: 'logo',
  picture: 'picture',
  menu: 'menu',
  home: 'options',
  read: 'read',
};

/** What the ids in a list are of; undefined for other lists. */
export const namedBy = (kind: ReferenceKind, path: YamlPath): ReferencedKind | undefined =>
  REFERENCES[kind][path.join('.')];

export function controlOf(kind: ReferenceKind, path: YamlPath, schema: JsonSchema): ControlKind {
  const named = BY_NAME[String(path.at(-1))];
  if (named !== undefined) return named;
  if (namedBy(kind, path) !== undefined) return 'ids';
  const { type, items, anyOf } = schema;
  if (anyOf) return anyOf.some((each) => each.type === 'object') ? 'statement' : 'lines';
  if (schema.enum) return 'choice';
  if (type === 'boolean') return 'switch';
  if (type === 'number' || type === 'integer') return 'number';
  if (type === 'object') return 'group';
  if (type === 'array') return items?.type === 'object' ? 'rows' : 'lines';
  return schema.pattern?.includes('{6}') ? 'colour' : 'text';
}

type Words = readonly [name: string, help: string];

/** What a field is called and what it is for. `group` is the kind, or the list or group that it stands in. */
export function fieldWords(group: string, name: string): { name: string; help: string } {
  const words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = texts.reference.fields;
  if (name === BODY) return { name: texts.reference.bodyName, help: texts.reference.bodyHelp };
  const [said = name, help = ''] = (words[group]?.[name] ?? words.common?.[name] ?? []) as Words;
  return { name: said, help };
}
