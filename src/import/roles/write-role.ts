import { stringify } from 'yaml';
import { slugOf } from '../slug.ts';
import { blocksToMdx } from '../write-mdx/blocks.ts';
import { AREAS, type RoleDraft } from './role-draft.ts';

/** Stands where the site needs something that the document does not say. */
export const NOT_SAID = '原件未写明';

/**
 * Writes a role as src/content/schemas/role.ts wants it. Nothing is made up: the summary counts the duties where the
 * document has none, and what it does not say is named as such.
 */
export async function writeRole(draft: RoleDraft, document: string, isPaged: boolean): Promise<string> {
  const { title, department = NOT_SAID, summary, duties, facts, from, to } = draft;
  const ids = new Map<string, number>();
  const written = { duties: [] as WrittenLine[], requirements: [] as WrittenLine[] };
  for (const { area, text } of grouped(duties)) {
    if (area === AREAS.authority || area === AREAS.measures) continue;
    const id = await dutyId(text);
    const count = (ids.get(id) ?? 0) + 1;
    ids.set(id, count);
    const line = { id: count === 1 ? id : `${id}-${count}`, area, text };
    written[area === AREAS.requirements ? 'requirements' : 'duties'].push(line);
  }
  const linesUnder = (area: string) => duties.filter((duty) => duty.area === area).map(({ text }) => text);
  const statements: Record<string, string[]> = {};
  for (const { label, text } of facts) {
    const field = fieldOfFact(label);
    if (field !== undefined) statements[field] = [...(statements[field] ?? []), text];
  }
  const others = facts.filter(({ label }) => fieldOfFact(label) === undefined);
  const authority = linesUnder(AREAS.authority);
  const measures = linesUnder(AREAS.measures);
  const part = from === to ? `第 ${from} 页` : `第 ${from}–${to} 页`;
  const fields = {
    title,
    summary: summary ?? `${title}的岗位说明，共 ${duties.length} 条。`,
    department,
    sources: [isPaged ? { document, part } : { document }],
    ...statements,
    ...(authority.length > 0 ? { authority } : {}),
    ...(measures.length > 0 ? { measures } : {}),
    duties: written.duties,
    ...(written.requirements.length > 0 ? { requirements: written.requirements } : {}),
  };
  const body = blocksToMdx(
    others.length === 0
      ? []
      : [
          {
            type: 'list',
            ordered: false,
            items: others.map(({ label, text }) => ({
              runs: [{ text: label, bold: true }, { text: `：${text}` }],
              children: [],
            })),
          },
        ],
  );
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** What forms say of a post beside its duties, and the field of a role that has it. */
const FACT_FIELDS: [field: string, label: RegExp][] = [
  ['reportsTo', /^(直接|直属)?上级|^(汇报|报告|上报)(对象|关系)$/],
  ['worksWith', /^(工作|内部|外部|协作|协调|沟通)+(关系|协调|沟通|联系|接口)$/],
  ['hours', /^工作时间$/],
];

function fieldOfFact(label: string): string | undefined {
  return FACT_FIELDS.find(([, pattern]) => pattern.test(label))?.[0];
}

interface WrittenLine {
  id: string;
  area: string;
  text: string;
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
