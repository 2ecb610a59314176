import { editYaml, readYaml } from './yaml-edit.ts';
import { BODY, type YamlEdit, type YamlValue } from './yaml-value.ts';

/** A file of content taken apart: its YAML, and what stands before and below. */
export interface FrontText {
  before: string;
  yaml: string;
  /** From the line that ends the YAML. */
  after: string;
}

const FRONT = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^((?:---|\.\.\.)[ \t]*\r?(?:\n|$(?![\s\S]))[\s\S]*)/m;

/** Undefined for an MDX file without frontmatter. */
export function frontOf(path: string, text: string): FrontText | undefined {
  if (!path.endsWith('.mdx')) {
    const mark = text.startsWith('\uFEFF') ? 1 : 0;
    return { before: text.slice(0, mark), yaml: text.slice(mark), after: '' };
  }
  const match = FRONT.exec(text);
  return match?.index === 0
    ? { before: match[1] ?? '', yaml: match[2] ?? '', after: match[3] ?? '' }
    : undefined;
}

/**
 * Edits the YAML of a file; all else keeps its bytes.
 * @throws YamlEditError where it cannot
 */
export function editFront(path: string, text: string, edit: YamlEdit): string {
  const front = frontOf(path, text);
  return front ? front.before + editYaml(front.yaml, edit) + front.after : text;
}

/** The Markdown below the frontmatter, without the empty lines around it. */
export function bodyOf(path: string, text: string): string {
  const after = frontOf(path, text)?.after ?? '';
  return after
    .slice(after.indexOf('\n') + 1 || after.length)
    .replace(/\r\n/g, '\n')
    .trim();
}

/** Writes other Markdown below the frontmatter. */
export function withBody(path: string, text: string, body: string): string {
  const front = frontOf(path, text);
  if (front === undefined || bodyOf(path, text) === body.trim()) return text;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const line = front.after.slice(0, front.after.indexOf('\n') + 1 || undefined).trimEnd();
  const written = body.trim() === '' ? '' : `${end}${body.trim().replace(/\r?\n/g, end)}${end}`;
  return `${front.before}${front.yaml}${line}${end}${written}`;
}

/**
 * Does edits of a file one after the other; its Markdown is a field too.
 * @throws YamlEditError where one cannot be done
 */
export function editFile(path: string, text: string, edits: readonly YamlEdit[]): string {
  return edits.reduce((made, edit) => {
    if (edit.path[0] !== BODY) return editFront(path, made, edit);
    return withBody(path, made, edit.do === 'set' ? String(edit.value) : '');
  }, text);
}

/** What a file holds, its Markdown as a field; undefined where its YAML cannot be read. */
export function readFields(path: string, text: string): YamlValue | undefined {
  const front = frontOf(path, text);
  const read = front && readYaml(front.yaml);
  if (read === undefined) return undefined;
  const { value } = read;
  if (!path.endsWith('.mdx') || typeof value !== 'object' || value === null || Array.isArray(value))
    return value;
  return { ...value, [BODY]: bodyOf(path, text) };
}
