import { Document, type Scalar, visit } from 'yaml';
import type { YamlValue } from './yaml-value.ts';

/** How a file is written, so that what is new looks like what stands there. */
export interface YamlManner {
  /** Columns that a level is indented by. */
  step: number;
  /** Columns that a list is indented by below its key. */
  list: number;
  /** Lists of these keys stand on one line: `ask: [a, b]`. */
  flowKeys: ReadonlySet<string>;
  /** All text is quoted: the last way, where another one would be read as something else. */
  quotes: boolean;
}

const isList = (value: YamlValue): value is readonly YamlValue[] => Array.isArray(value);
const ONE_LINE = {
  lineWidth: 0,
  flowCollectionPadding: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const;

/** A value on one line, as it may stand between brackets. */
export function flowText(value: YamlValue, manner: YamlManner): string {
  if (isList(value)) return `[${value.map((each) => flowText(each, manner)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return lineText(value, { inFlow: true, manner });
  const fields = Object.entries(value).map(
    ([key, each]) => `${lineText(key, { inFlow: true, manner })}: ${flowText(each, manner)}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

interface LineOptions {
  inFlow?: boolean;
  /** How the text that stood there was quoted. */
  quoted?: Scalar.Type | undefined;
  manner: YamlManner;
}

/** A single value on one line: plain where it can be, else in quotes. */
export function lineText(
  value: string | number | boolean | null,
  { inFlow = false, quoted, manner }: LineOptions,
): string {
  if (typeof value !== 'string') return String(value);
  if (manner.quotes || value.includes('\n')) return JSON.stringify(value);
  const document = new Document([value]);
  visit(document, {
    Scalar(_, node) {
      if (quoted === 'QUOTE_DOUBLE' || quoted === 'QUOTE_SINGLE') node.type = quoted;
    },
    Seq(_, node) {
      node.flow = inFlow;
    },
  });
  const text = document.toString(ONE_LINE).trimEnd();
  return inFlow ? text.slice(1, -1) : text.slice(2);
}

/**
 * A value as it stands after `key:` or `-`, with what is between: ` text`, or a line end and lines below.
 * @param column where the key or the dash stands
 */
export function blockText(
  value: YamlValue,
  column: number,
  { manner, key }: { manner: YamlManner; key?: string },
): string {
  const isItem = key === undefined;
  if (typeof value === 'string' && value.includes('\n') && !manner.quotes)
    return ` ${literalText(value, column + manner.step)}`;
  if (typeof value !== 'object' || value === null) return ` ${lineText(value, { manner })}`;
  if (isList(value)) {
    const isFlow = value.length === 0 || (key !== undefined && manner.flowKeys.has(key));
    if (isFlow) return ` ${flowText(value, manner)}`;
    const at = column + (isItem ? manner.step : manner.list);
    const items = value.map((each) => `-${blockText(each, at, { manner })}`);
    return isItem ? ` ${joined(items, at)}` : `\n${' '.repeat(at)}${joined(items, at)}`;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return ' {}';
  const at = column + (isItem ? 2 : manner.step);
  const fields = entries.map(([name, each]) => fieldText(name, each, at, manner));
  return isItem ? ` ${joined(fields, at)}` : `\n${' '.repeat(at)}${joined(fields, at)}`;
}

/** `key: value`, the lines below its first one indented. */
export const fieldText = (key: string, value: YamlValue, column: number, manner: YamlManner): string =>
  `${lineText(key, { manner: { ...manner, quotes: false } })}:${blockText(value, column, { manner, key })}`;

const joined = (lines: readonly string[], column: number) => lines.join(`\n${' '.repeat(column)}`);

/** Several lines below a `|`. */
export function literalText(value: string, column: number): string {
  return `|${blockHead(value, column)}\n${indented(value.replace(/\n+$/, '').split('\n'), value, column)}`;
}

/** Long text below a `>`, its lines no longer than `width`; undefined where folding would change it. */
export function foldedText(value: string, column: number, width: number): string | undefined {
  if (/^[ \t]|\n[ \t\n]|[ \t]\n|[ \t]$| {2}/.test(value)) return undefined;
  const paragraphs = value.replace(/\n+$/, '').split('\n');
  const lines = paragraphs.flatMap((paragraph, at) => [
    ...(at > 0 ? [''] : []),
    ...wrapped(paragraph, width - column),
  ]);
  return `>${blockHead(value, column)}\n${indented(lines, value, column)}`;
}

/** Words in lines of at most `width` signs, as far as they can be parted. */
export function wrapped(text: string, width: number, first = width): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = lines.length === 0 ? first : width;
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** How many line ends stand at the end, and the column where the first line would hide it. */
function blockHead(value: string, column: number): string {
  const ends = /\n*$/.exec(value)?.[0].length ?? 0;
  const indent = /^[ \n]/.test(value) ? String(column) : '';
  return `${indent}${ends === 0 ? '-' : ends === 1 ? '' : '+'}`;
}

function indented(lines: readonly string[], value: string, column: number): string {
  const ends = /\n*$/.exec(value)?.[0].length ?? 0;
  const text = lines.map((line) => (line === '' ? '' : ' '.repeat(column) + line)).join('\n');
  return text + '\n'.repeat(Math.max(0, ends - 1));
}
