import type { JsonSchema } from './json-schemas.ts';

/** Fields of one object, as Markdown: a table, then a section for each list and group of fields in it. */
export function fieldSections(schema: JsonSchema, level = 2): string {
  const fields = Object.entries(schema.properties ?? {});
  const rows = fields.map(([name, field]) => {
    const isRequired = schema.required?.includes(name) === true && field.default === undefined;
    return [
      `\`${name}\``,
      typeOf(field, name),
      field.description ?? '',
      isRequired ? '**required**' : defaultOf(field),
      exampleOf(field),
    ];
  });
  const inner = fields.flatMap(([name, field]) => {
    const group = groupIn(field);
    return group ? [`${'#'.repeat(level)} In \`${name}\`\n\n${fieldSections(group, level + 1)}`] : [];
  });
  const table = [
    ['field', 'type', 'meaning', 'left out', 'example'],
    ['---', '---', '---', '---', '---'],
    ...rows,
  ];
  return [table.map((cells) => `| ${cells.map(escaped).join(' | ')} |`).join('\n'), ...inner].join('\n\n');
}

/** The fields that stand inside of a field: of a group, of each thing in a list, or of one of the ways to write it. */
function groupIn(field: JsonSchema): JsonSchema | undefined {
  if (field.properties) return field;
  if (field.anyOf) return field.anyOf.map(groupIn).find((group) => group && !isMarkedText(group));
  return field.items?.properties ? field.items : undefined;
}

/** A text that may be ours is shown with the field itself. */
const isMarkedText = ({ properties = {} }: JsonSchema) => Object.keys(properties).join() === 'text,ours';

const escaped = (cell: string) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ');

function typeOf(field: JsonSchema, name: string): string {
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(', ');
  if (field.const !== undefined) return `\`${field.const}\``;
  if (field.anyOf) {
    const ways = new Set(field.anyOf.flatMap((each) => typeOf(each, name).split(' or ')));
    return [...ways].sort((a, b) => Number(a.startsWith('`{')) - Number(b.startsWith('`{'))).join(' or ');
  }
  if (field.type === 'array') {
    return field.items?.properties ? `list of [fields](#in-${name.toLowerCase()})` : 'list of texts';
  }
  if (field.type === 'object') {
    return isMarkedText(field) ? '`{ text, ours }`' : `[fields](#in-${name.toLowerCase()})`;
  }
  if (field.type === 'boolean') return '`true`, `false`';
  if (field.pattern?.includes('#')) return 'colour `#rrggbb`';
  if (field.pattern?.startsWith('^\\/')) return 'address';
  if (field.pattern !== undefined) return 'id';
  return field.type === 'string' ? 'text' : (field.type ?? '');
}

function defaultOf({ default: value }: JsonSchema): string {
  if (value === undefined) return '–';
  return Array.isArray(value) ? 'none' : `\`${value}\``;
}

/** As it is written behind `name: `. */
function exampleOf({ examples = [] }: JsonSchema): string {
  return examples.map((value) => `\`${inYaml(value)}\``).join(', ');
}

function inYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inYaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, each]) => `${key}: ${inYaml(each)}`)
      .join(', ')} }`;
  }
  // What YAML would read as something else, or as the end of the value.
  const needsQuotes = typeof value === 'string' && /^[#&*!|>'"%@`[{]|[:,] |: ?$| #/.test(value);
  return needsQuotes ? JSON.stringify(value) : String(value);
}
