import { EXPLAINED_COMPONENTS } from '../../model/components.ts';

/** Examples have headings too: only those of components begin a section. */
const HEADING = `^## (?:${Object.keys(EXPLAINED_COMPONENTS).join('|')})\n`;
/** A component's section: its heading, and what stands below it up to the next one. */
const SECTION = new RegExp(`${HEADING}[\\s\\S]*?(?=${HEADING}|(?![\\s\\S]))`, 'gm');
const TABLE = /\n\| attribute \|[\s\S]*$/;

/**
 * docs/components.md with a table of attributes at the end of every component's section, made of what the check accepts
 * (`src/model/components.ts`); all else in it stays as it is written.
 */
export function withAttributeTables(markdown: string): string {
  return markdown
    .replace(SECTION, (section) => {
      const text = `${section.replace(TABLE, '').trimEnd()}\n`;
      const table = attributeTable(/\w+/.exec(section)?.[0] ?? '');
      return `${text}${table === undefined ? '' : `\n${table}\n`}\n`;
    })
    .trimEnd()
    .concat('\n');
}

function attributeTable(name: string): string | undefined {
  const { attributes = {}, required = [] } = EXPLAINED_COMPONENTS[name] ?? {};
  const rows = Object.entries(attributes).map(([attribute, meaning]) => [
    `\`${attribute}\``,
    meaning.replaceAll('|', '\\|'),
    required.includes(attribute) ? '**required**' : '–',
  ]);
  if (rows.length === 0) return undefined;
  const all = [['attribute', 'meaning', 'left out'], ['---', '---', '---'], ...rows];
  return all.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
