import type { Deck } from '../../model/deck.ts';
import { AREAS, type RoleDraft } from './role-draft.ts';
import { type RoleEntry, roleEntries } from './role-entries.ts';
import { jobInHeading, type RoleField } from './role-fields.ts';

const OTHER_AREAS: ReadonlySet<string> = new Set([AREAS.requirements, AREAS.authority, AREAS.measures]);

export interface FoundRoles {
  roles: RoleDraft[];
  /** Lines of the document that belong to none of them. */
  others: string[];
}

/** Finds the jobs that a document describes: each has a name and at least one duty. */
export function findRoles(deck: Deck): FoundRoles {
  const search = new RoleSearch();
  for (const entry of roleEntries(deck)) search.read(entry);
  return search.finish();
}

class RoleSearch {
  readonly #drafts: RoleDraft[] = [];
  readonly #others: string[] = [];
  #draft: RoleDraft | undefined;
  #field: RoleField | undefined;
  #label = '';
  #area: string | undefined;

  finish(): FoundRoles {
    const roles = this.#drafts.filter(
      ({ title, duties }) => title !== '' && duties.some(({ area }) => !OTHER_AREAS.has(area)),
    );
    return { roles, others: this.#others };
  }

  read(entry: RoleEntry): void {
    switch (entry.kind) {
      case 'job':
        this.#begin(jobInHeading(entry.text) ?? '', entry.source);
        if (/(职责|责任)书?$/.test(entry.text)) this.#open('duties', '岗位职责');
        break;
      case 'label':
        this.#open(entry.field, entry.label);
        break;
      case 'heading':
        this.#readHeading(entry.text);
        break;
      case 'line':
        this.#readLine(entry);
    }
  }

  #begin(title: string, source: number): void {
    this.#draft = { title, duties: [], facts: [], from: source, to: source };
    this.#drafts.push(this.#draft);
    this.#field = undefined;
  }

  #open(field: RoleField, label: string): void {
    this.#field = field;
    this.#label = label;
    this.#area = undefined;
  }

  /** A heading ends what was said of a job, unless it parts its duties. */
  #readHeading(text: string): void {
    this.#area = this.#field === 'duties' ? numberedArea(text) : undefined;
    if (this.#area !== undefined) return;
    this.#field = undefined;
    this.#others.push(text);
  }

  #readLine(line: Line): void {
    if (this.#field === 'title') {
      const title = line.text.split(/[\s（(]/u)[0] ?? line.text;
      // The name in the form is that of the heading above it, or a new job's.
      if (this.#draft && isEmpty(this.#draft)) this.#draft.title = title;
      else this.#begin(title, line.source);
      this.#field = undefined;
    } else if (this.#draft && this.#field) {
      this.#draft.to = line.source;
      this.#take(line, this.#draft, this.#field);
    } else {
      this.#others.push(line.text);
    }
  }

  /** Requirements, authority and measures have places of their own in a role, whatever they are called here. */
  #areaOf(line: Line, field: keyof typeof AREAS): string {
    return field === 'duties' ? (line.area ?? this.#area ?? AREAS.duties) : AREAS[field];
  }

  #take(line: Line, draft: RoleDraft, field: RoleField): void {
    if (field === 'department') draft.department ??= line.text;
    else if (field === 'summary') draft.summary = joined(draft.summary, line.text);
    else if (field === 'fact') addFact(draft, this.#label, line.text);
    else if (field !== 'title') {
      const heading = field === 'duties' ? numberedArea(line.text) : undefined;
      const text = withoutNumber(line.text);
      if (heading !== undefined) this.#area = heading;
      else if (text !== '') draft.duties.push({ area: this.#areaOf(line, field), text });
    }
  }
}

type Line = Extract<RoleEntry, { kind: 'line' }>;

function isEmpty({ duties, department, summary }: RoleDraft): boolean {
  return duties.length === 0 && department === undefined && summary === undefined;
}

/** A short numbered line is what the next ones are about: 一、日常接待. */
function numberedArea(text: string): string | undefined {
  return /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])\s*([^。；，]{2,14}?)[：:]?$/u.exec(
    text,
  )?.[1];
}

function addFact(draft: RoleDraft, label: string, text: string): void {
  const known = draft.facts.find((fact) => fact.label === label);
  if (known) known.text = joined(known.text, text);
  else draft.facts.push({ label, text });
}

function joined(before: string | undefined, text: string): string {
  return before === undefined ? text : `${before}${/[。；，、]$/u.test(before) ? '' : '；'}${text}`;
}

/** Numbers and bullets that somebody typed: the site numbers duties itself. */
const TYPED_NUMBER =
  /^(?:\d+(?:\.\d+)*[、.．)）]\s*|\d+\s+|[（(]\d+[）)]\s*|[①-⑳]\s*|[-•●◆■▪·]\s*)(?=[^\d])/u;

function withoutNumber(text: string): string {
  return text
    .replace(TYPED_NUMBER, '')
    .trim()
    .replace(/[；;]$/u, '。');
}
