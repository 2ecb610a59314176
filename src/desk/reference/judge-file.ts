import type { Pair } from 'yaml';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { decodeText } from '../../content/decode-text.ts';
import { parseContent } from '../../content/parse-content.ts';
import type { MessageText } from '../../i18n/messages/message-pattern.ts';
import { textOf } from '../../i18n/messages/text-of.ts';
import type { Message } from '../../model/message.ts';
import { frontOf } from './front-text.ts';
import { BODY, type YamlPath } from './yaml-value.ts';

/** What the check says of a file, and of which field. */
export interface FieldMessage extends Message {
  /** From the root of the file's YAML; undefined where it is said of no field: of the Markdown, of the whole. */
  field?: YamlPath | undefined;
  /** In the site's language, as the check says it. */
  said?: MessageText;
}

/** Messages with their words in a language (BCP 47). */
export const inWords = (messages: readonly FieldMessage[], language: string): FieldMessage[] =>
  messages.map((message) => ({ ...message, said: textOf(message, language) }));

/**
 * What the schema says of a file, and what cannot be read in it; what other files have to do with it, only the check of
 * all says.
 * @param path relative to the content folder
 */
export function judgeFile(folder: string, path: string, text: string): FieldMessage[] {
  const decoded = decodeText(new TextEncoder().encode(text));
  if ('reason' in decoded)
    return [{ severity: 'error', rule: 'file-text', place: { file: `${folder}/${path}` }, ...decoded }];
  const { messages } = parseContent({
    folder,
    sources: [{ path, text: decoded.text }],
    paths: [path],
    publicPaths: [],
  });
  return ofFile(messages, folder, path, decoded.text);
}

/** Those of all messages that are of one file, each with its field. */
export function ofFile(
  messages: readonly Message[],
  folder: string,
  path: string,
  text: string,
): FieldMessage[] {
  const own = messages.filter(({ place }) => place.file === `${folder}/${path}`);
  if (own.length === 0) return [];
  const front = frontOf(path, text);
  if (front === undefined) return own.map((message) => message);
  const above = front.before.split('\n').length - 1;
  const fields = fieldsByPlace(front.yaml);
  const end = above + front.yaml.split('\n').length;
  return own.map((message) => ({ ...message, field: fieldOf(message, fields, { above, end }) }));
}

function fieldOf(
  { rule, reason, place }: Message,
  fields: ReadonlyMap<string, YamlPath>,
  { above, end }: { above: number; end: number },
): YamlPath | undefined {
  // A field that is missing stands nowhere.
  const named = rule === 'field' ? /`([^`]+)`/.exec(reason)?.[1] : undefined;
  const found = fields.get(`${(place.line ?? 0) - above}:${place.column ?? 0}`);
  if (named !== undefined) {
    const path = named.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    // Of a list of terms messages name the field within the term.
    return found?.length && typeof found[0] === 'number' ? withTerm(found, path) : path;
  }
  if (place.line !== undefined && place.line >= end) return [BODY];
  return found;
}

const withTerm = (found: YamlPath, path: YamlPath): YamlPath => {
  const isWhole = path.every((key, at) => found[at] === undefined || found[at] === key);
  return isWhole ? path : [found[0] ?? 0, ...path];
};

/** Where each value stands, `line:column` → its path. */
function fieldsByPlace(yaml: string): ReadonlyMap<string, YamlPath> {
  const lines = new LineCounter();
  const { contents } = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const fields = new Map<string, YamlPath>();
  const note = (node: unknown, path: YamlPath) => {
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return;
    const at = node.range?.[0];
    if (at === undefined) return;
    const { line, col } = lines.linePos(at);
    if (!fields.has(`${line}:${col}`)) fields.set(`${line}:${col}`, path);
    if (isMap(node))
      for (const { key, value } of node.items as Pair[])
        if (isScalar(key)) note(value, [...path, String(key.value)]);
    if (isSeq(node)) for (const [index, item] of node.items.entries()) note(item, [...path, index]);
  };
  note(contents, []);
  return fields;
}
