import { isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';

interface Front {
  /** Where the YAML begins in the file. */
  start: number;
  yaml: string;
}

/** The YAML of a file: all of it, or what stands between the first two lines of `---`. */
function frontOf(text: string): Front {
  const front = /^---\r?\n([\s\S]*?)^---\s*$/m.exec(text);
  return front?.index === 0
    ? { start: text.indexOf('\n') + 1, yaml: front[1] ?? '' }
    : { start: 0, yaml: text };
}

/** A file in which a field's list of ids has one more; undefined where the field is no list. */
export function withListItem(text: string, field: string, id: string): string | undefined {
  const { start, yaml } = frontOf(text);
  const put = (at: number, end: number, written: string) =>
    text.slice(0, start + at) + written + text.slice(start + end);
  const list = parseDocument(yaml).get(field, true);
  if (list === undefined) {
    const gap = yaml === '' || yaml.endsWith('\n') ? '' : '\n';
    return put(yaml.length, yaml.length, `${gap}${field}: [${id}]\n`);
  }
  if (!isSeq(list) || !list.range) return undefined;
  const ids = idsOf(list);
  if (ids === undefined || ids.some((each) => each.value === id)) return undefined;
  const last = ids.at(-1);
  if (last === undefined) return put(list.range[0], list.range[1], `[${id}]`);
  if (list.flow) return put(last.end, last.end, `, ${id}`);
  const line = yaml.slice(yaml.lastIndexOf('\n', last.start) + 1, last.start);
  // What is noted behind the last one stays with it.
  const end = yaml.indexOf('\n', last.end);
  return end === -1 ? put(yaml.length, yaml.length, `\n${line}${id}`) : put(end, end, `\n${line}${id}`);
}

/** A file in which a field's list of ids names one the second time no more; undefined where it does not. */
export function withoutListItem(text: string, field: string, id: string): string | undefined {
  const { start, yaml } = frontOf(text);
  const list = parseDocument(yaml).get(field, true);
  const ids = isSeq(list) ? idsOf(list) : undefined;
  const second = ids?.filter(({ value }) => value === id)[1];
  if (!isSeq(list) || ids === undefined || second === undefined) return undefined;
  const before = ids[ids.indexOf(second) - 1];
  if (before === undefined) return undefined;
  const isFlow = list.flow === true;
  const from = isFlow ? before.end : yaml.lastIndexOf('\n', second.start) + 1;
  const lineEnd = yaml.indexOf('\n', second.end);
  const to = isFlow ? second.end : lineEnd === -1 ? yaml.length : lineEnd + 1;
  return text.slice(0, start + from) + text.slice(start + to);
}

function idsOf(list: YAMLSeq): { value: string; start: number; end: number }[] | undefined {
  const ids = list.items.flatMap((item) =>
    isScalar(item) && item.range
      ? [{ value: String(item.value), start: item.range[0], end: item.range[1] }]
      : [],
  );
  return ids.length === list.items.length ? ids : undefined;
}
