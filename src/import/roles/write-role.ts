import { stringify } from 'yaml';
import { slugOf } from '../slug.ts';
import { blocksToMdx } from '../write-mdx/blocks.ts';
import type { RoleDraft } from './role-draft.ts';

/** Stands where the site needs something that the document does not say. */
export const NOT_SAID = '原件未写明';

/**
 * Writes a role as src/content/schemas/role.ts wants it. Nothing is made up: the summary counts the duties where the
 * document has none, and what it does not say is named as such.
 */
export async function writeRole(draft: RoleDraft, document: string, isPaged: boolean): Promise<string> {
  const { title, department = NOT_SAID, summary, duties, facts, from, to } = draft;
  const ids = new Map<string, number>();
  const written = [];
  for (const { area, text } of grouped(duties)) {
    const id = await dutyId(text);
    const count = (ids.get(id) ?? 0) + 1;
    ids.set(id, count);
    written.push({ id: count === 1 ? id : `${id}-${count}`, area, text });
  }
  const part = from === to ? `第 ${from} 页` : `第 ${from}–${to} 页`;
  const fields = {
    title,
    summary: summary ?? `${title}的岗位说明，共 ${duties.length} 条。`,
    department,
    sources: [isPaged ? { document, part } : { document }],
    duties: written,
  };
  const body = blocksToMdx(
    facts.length === 0
      ? []
      : [
          {
            type: 'list',
            ordered: false,
            items: facts.map(({ label, text }) => ({
              runs: [{ text: label, bold: true }, { text: `：${text}` }],
              children: [],
            })),
          },
        ],
  );
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** Duties of one area follow each other. */
function grouped(duties: RoleDraft['duties']): RoleDraft['duties'] {
  return [...Map.groupBy(duties, ({ area }) => area).values()].flat();
}

const WORDS_OF_ID = 8;

/** An anchor of a duty's first words; a letter comes first (src/model/ids.ts). */
async function dutyId(text: string): Promise<string> {
  const words = text.replace(/[^\p{L}\p{N}]+/gu, '').slice(0, WORDS_OF_ID);
  const slug = await slugOf(words);
  return /^[a-z]/.test(slug) ? slug : `d-${slug}`;
}
