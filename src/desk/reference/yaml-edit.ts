import { type Document, isCollection, isMap, isScalar, type ParsedNode, parseDocument } from 'yaml';
import {
  type Block,
  blockOf,
  type Collection,
  insertInBlock,
  isBlock,
  moveInBlock,
  removeFromBlock,
} from './yaml-blocks.ts';
import { insertInFlow, moveInFlow, removeFromFlow } from './yaml-flow.ts';
import { mannerOf } from './yaml-manner.ts';
import { replaceNode } from './yaml-replace.ts';
import {
  editedValue,
  isSame,
  valueAt,
  type YamlEdit,
  YamlEditError,
  type YamlPath,
  type YamlValue,
} from './yaml-value.ts';
import { blockText, fieldText, flowText, lineText, type YamlManner } from './yaml-write.ts';

/** What a YAML text holds; undefined where it cannot be read. */
export function readYaml(text: string): { value: YamlValue } | undefined {
  const document = parsed(text);
  return document && { value: dataOf(document) };
}

/**
 * Edits a YAML text: only the lines of what is edited are written anew, in the manner in which they stand there. What
 * comes out holds what it should, or nothing is changed.
 * @throws YamlEditError where the text cannot be read, or the edit cannot be done without touching more
 */
export function editYaml(text: string, edit: YamlEdit): string {
  const document = parsed(text);
  if (document === undefined) throw new YamlEditError([]);
  const before = dataOf(document);
  const expected = editedValue(before, edit);
  if (isSame(before, expected) && edit.do !== 'rename') return text;
  const manner = mannerOf(text, document);
  for (const quotes of [false, true]) {
    const made = written({ text, document, value: before, manner: { ...manner, quotes } }, edit);
    const ended = /\r\n/.test(text) ? made.replace(/\r?\n/g, '\r\n') : made;
    const read = parsed(ended);
    if (read && isSame(dataOf(read), expected)) return ended;
  }
  throw new YamlEditError(edit.path);
}

function parsed(text: string): Document.Parsed | undefined {
  const document = parseDocument(text, { keepSourceTokens: true, prettyErrors: false });
  return document.errors.length > 0 ? undefined : (document as Document.Parsed);
}

const dataOf = (document: Document.Parsed) => (document.toJS() ?? null) as YamlValue;

interface Writing {
  text: string;
  document: Document.Parsed;
  value: YamlValue;
  manner: YamlManner;
}

function nodeAt(document: Document.Parsed, path: YamlPath): ParsedNode | null | undefined {
  return path.length === 0
    ? document.contents
    : (document.getIn(path, true) as ParsedNode | null | undefined);
}

function written(writing: Writing, edit: YamlEdit): string {
  const { text, document, value, manner } = writing;
  const { path } = edit;
  switch (edit.do) {
    case 'set':
      return setAt(writing, path, edit.value, edit.order);
    case 'insert': {
      const list = valueAt(value, path);
      if (!Array.isArray(list) || list.length === 0) return setAt(writing, path, [edit.value], edit.order);
      const node = collectionAt(document, path);
      if (!isBlock(node)) return insertInFlow(text, node, edit.index, flowText(edit.value, manner));
      const block = blockAt(writing, path);
      return insertInBlock(text, block, edit.index, `-${blockText(edit.value, block.column, { manner })}`);
    }
    case 'move': {
      const node = collectionAt(document, path);
      if (!isBlock(node)) return moveInFlow(text, node, edit.from, edit.to);
      return moveInBlock(text, blockAt(writing, path), edit.from, edit.to);
    }
    case 'remove': {
      const above = path.slice(0, -1);
      const node = collectionAt(document, above);
      const index = indexIn(node, path.at(-1));
      if (node.items.length === 1) return setAt(writing, above, isMap(node) ? {} : []);
      if (!isBlock(node)) return removeFromFlow(text, node, index);
      return removeFromBlock(text, blockAt(writing, above), index);
    }
    case 'rename': {
      const node = collectionAt(document, path.slice(0, -1));
      const pair = isMap(node) ? node.items[indexIn(node, path.at(-1))] : undefined;
      const key = pair?.key as ParsedNode | undefined;
      if (!isScalar(key)) throw new YamlEditError(path);
      const [from, to] = key.range ?? [0, 0];
      return text.slice(0, from) + lineText(edit.to, { manner, inFlow: !isBlock(node) }) + text.slice(to);
    }
  }
}

function collectionAt(document: Document.Parsed, path: YamlPath): Collection {
  const node = nodeAt(document, path);
  if (!isCollection(node)) throw new YamlEditError(path);
  return node as Collection;
}

function blockAt({ text, document }: Writing, path: YamlPath): Block {
  const block = blockOf(text, collectionAt(document, path), path.length === 0);
  if (block === undefined) throw new YamlEditError(path);
  return block;
}

function indexIn(node: Collection, key: string | number | undefined): number {
  if (!isMap(node)) return Number(key);
  return node.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** Writes a value: what stays of a list or of a group of fields is left as it stands. */
function setAt(writing: Writing, path: YamlPath, value: YamlValue, order: readonly string[] = []): string {
  const before = valueAt(writing.value, path);
  if (isSame(before, value)) return writing.text;
  const { text, document, manner } = writing;
  if (before === undefined) return addAt(writing, path, value, order);
  const steps = stepsBetween(path, before, value, order);
  if (steps.length > 0) return steps.reduce((made, step) => editAgain(made, step, manner), text);
  const node = nodeAt(document, path);
  if (node === null || node === undefined) return `${text}${rootText(value, manner)}`;
  return replaceNode({ text, manner, document, path }, node, value);
}

function editAgain(text: string, edit: YamlEdit, manner: YamlManner): string {
  const document = parsed(text);
  if (document === undefined) throw new YamlEditError(edit.path);
  return written({ text, document, value: dataOf(document), manner }, edit);
}

function rootText(value: YamlValue, manner: YamlManner): string {
  const text = blockText(value, -2, { manner }).trimStart();
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** The edits that make one list, or one group of fields, of another; none where it is written anew. */
function stepsBetween(
  path: YamlPath,
  before: YamlValue,
  after: YamlValue,
  order: readonly string[],
): YamlEdit[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length === 0 || after.length === 0) return [];
    let start = 0;
    while (start < Math.min(before.length, after.length) && isSame(before[start], after[start])) start++;
    let end = 0;
    const most = Math.min(before.length, after.length) - start;
    while (end < most && isSame(before.at(-1 - end), after.at(-1 - end))) end++;
    const [old, fresh] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
    const both = Math.min(old.length, fresh.length);
    return [
      ...fresh
        .slice(0, both)
        .map((value, at): YamlEdit => ({ do: 'set', path: [...path, start + at], value })),
      ...fresh
        .slice(both)
        .map((value, at): YamlEdit => ({ do: 'insert', path, index: start + both + at, value })),
      ...old.slice(both).map((): YamlEdit => ({ do: 'remove', path: [...path, start + both] })),
    ];
  }
  if (!isFields(before) || !isFields(after) || Object.keys(after).length === 0) return [];
  const [was, is] = [before, after];
  if (!Object.keys(was).some((key) => Object.hasOwn(is, key))) return [];
  return [
    ...Object.keys(was)
      .filter((key) => !Object.hasOwn(is, key))
      .map((key): YamlEdit => ({ do: 'remove', path: [...path, key] })),
    ...Object.entries(is)
      .filter(([key, value]) => !Object.hasOwn(was, key) || !isSame(was[key], value))
      .map(([key, value]): YamlEdit => ({ do: 'set', path: [...path, key], value, order })),
  ];
}

const isFields = (value: YamlValue): value is { readonly [key: string]: YamlValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Adds a field that is missing, and what it stands in where that is missing too. */
function addAt(writing: Writing, path: YamlPath, value: YamlValue, order: readonly string[]): string {
  const { text, document, manner } = writing;
  let depth = path.length - 1;
  while (depth > 0 && valueAt(writing.value, path.slice(0, depth)) === undefined) depth--;
  const above = path.slice(0, depth);
  const key = String(path[depth]);
  const added = path.slice(depth + 1).reduceRight<YamlValue>((inside, name) => ({ [name]: inside }), value);
  const node = nodeAt(document, above);
  if (!isMap(node) || node.items.length === 0) return setAt(writing, above, { [key]: added });
  const names = node.items.map((pair) => (isScalar(pair.key) ? String(pair.key.value) : ''));
  const index = placeIn(names, key, order, (at) => isLong(node.items[at]?.value));
  if (!isBlock(node)) {
    const item = `${lineText(key, { manner, inFlow: true })}: ${flowText(added, manner)}`;
    return insertInFlow(text, node as Collection, index, item);
  }
  const block = blockAt(writing, above);
  return insertInBlock(text, block, index, fieldText(key, added, block.column, manner));
}

/** The lists of duties, steps and phrases: people expect them last. */
const isLong = (value: unknown) => isBlock(value) && !isMap(value) && isCollection(value.items[0]);

/** Where a new field stands: behind those that come before it in the schema, but before long lists. */
function placeIn(
  names: readonly string[],
  key: string,
  order: readonly string[],
  isList: (index: number) => boolean,
): number {
  const rank = order.indexOf(key);
  const before =
    rank < 0 ? -1 : names.findLastIndex((name) => order.indexOf(name) < rank && order.includes(name));
  let index = before < 0 && rank < 0 ? names.length : before + 1;
  while (index > 0 && isList(index - 1)) index--;
  return index;
}
