import { fieldSections } from './field-table.ts';
import { type ContentKind, contentKinds } from './json-schemas.ts';

/** A file that is made of the schemas: its path in the project, and its text. */
export interface ReferenceFile {
  path: string;
  text: string;
}

const EXAMPLES = 'docs/content/example/content';

/** The file of the example site that shows a kind of content. */
const EXAMPLE_OF: Readonly<Record<string, string>> = {
  site: 'site.yaml',
  course: 'courses/front-desk.yaml',
  deck: 'decks/welcome/index.mdx',
  role: 'roles/receptionist.mdx',
  procedure: 'procedures/late-check-in.mdx',
  phrases: 'phrases/welcome.yaml',
  glossary: 'glossary.yaml',
};

const MADE =
  '<!-- Made of the schemas (src/content/schemas) by `npm run reference`; a test compares them. -->';

/**
 * Everything that is made of the schemas: a page for each kind of content (docs/content) and a JSON Schema for editors
 * (beside them). `read` gives the text of a file of the project.
 */
export function referenceFiles(read: (path: string) => string): ReferenceFile[] {
  const kinds = contentKinds();
  return [
    { path: 'docs/content/README.md', text: overview(kinds) },
    ...kinds.map((kind) => ({ path: `docs/content/${kind.name}.md`, text: page(kind, read) })),
    ...kinds.map(({ name, schema }) => ({
      path: `docs/content/schemas/${name}.json`,
      text: `${JSON.stringify(schema, undefined, 2)}\n`,
    })),
  ];
}

/** The fields of one entry; the glossary is a list of them. */
const fieldsOf = ({ schema }: ContentKind) => schema.items ?? schema;

function page(kind: ContentKind, read: (path: string) => string): string {
  const fields = fieldsOf(kind);
  const example = EXAMPLE_OF[kind.name] ?? '';
  const text = read(`${EXAMPLES}/${example}`).trim();
  return `${[
    `# ${kind.schema.title}`,
    MADE,
    fields.description,
    '## An example',
    `\`content/${example}\``,
    `\`\`\`${example.endsWith('.mdx') ? 'mdx' : 'yaml'}\n${text}\n\`\`\``,
    ...(kind.name === 'deck'
      ? [
          'What stands below the frontmatter, slides and components, is explained in [authoring.md](../authoring.md).',
        ]
      : []),
    '## Fields',
    fieldSections(fields, 3),
  ].join('\n\n')}\n`;
}

function overview(kinds: readonly ContentKind[]): string {
  const rows = kinds.map((kind) => {
    const isOne = !kind.pattern.includes('*');
    return `| [${kind.schema.title}](${kind.name}.md) | \`content/${kind.pattern.replace('*', `<${kind.name}>`)}\` | ${isOne ? 'one file' : 'one file each'} | [${kind.name}.json](../../schemas/${kind.name}.json) |`;
  });
  return `# Content

${MADE}

A site is a folder, \`content/\`. Seven kinds of files lie in it; only \`site.yaml\` and \`glossary.yaml\`, which may be empty,
must be there. A file's name is its id and its address: lower-case letters, digits and hyphens. Files name each other by
these ids, and \`npm run check\` says which one is missing.

| kind | file | | schema |
| --- | --- | --- | --- |
${rows.join('\n')}

[example/content](example/content) is the smallest site that has all of them; a test checks it. What the fields of each kind
mean stands on its page.

## In an editor

The schemas let an editor complete and check fields while you type. For Visual Studio Code with its YAML extension,
\`npm run reference -- --editor\` writes \`.vscode/settings.json\` in this repository, and \`lectern init\` in a new site; frontmatter is completed by Astro's extension once
\`npm run dev\` has run. Other editors with a YAML language server read a first line:

\`\`\`yaml
# yaml-language-server: $schema=../../node_modules/lectern/schemas/course.json
\`\`\`
`;
}
