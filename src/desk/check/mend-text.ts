import { withRenamedFields } from '../../checks/rename-fields.ts';
import type { Message } from '../../model/message.ts';
import { withListItem, withoutListItem } from './list-item.ts';

/** A way to mend a mistake without somebody who writes. */
export interface Mend {
  /** What it does: `rename` and `instead` write another name, `twice` removes what stands there again, `mutual` adds it. */
  kind: 'rename' | 'instead' | 'twice' | 'mutual';
  /** The file that it changes, as messages name files. */
  file: string;
  /** What is written in its place, or added; empty where something is removed. */
  to: string;
  from: string;
  /** There is nothing to choose: it may be done with others at once. */
  isSure: boolean;
  /** The file as it is then; undefined where its text is not what the message says of it. */
  apply(text: string): string | undefined;
}

/** How a mistake can be mended; undefined where somebody has to think. */
export function mendOf(message: Message): Mend | undefined {
  const { place, rename, instead, reason, rule, expected } = message;
  const { file } = place;
  if (rename) {
    const apply = (text: string) => {
      const done = withRenamedFields(text, [message]);
      return done.renamed > 0 ? done.text : undefined;
    };
    return { kind: 'rename', file, ...rename, isSure: true, apply };
  }
  if (instead) {
    const apply = (text: string) => withName(text, place.line, instead);
    return { kind: 'instead', file, ...instead, isSure: false, apply };
  }
  if (rule === 'reference-target') {
    const [, id = '', field = ''] = /^`([^`]+)` stands twice among the (\w+)\.$/.exec(reason) ?? [];
    if (id === '') return undefined;
    const apply = (text: string) => withoutListItem(text, field, id);
    return { kind: 'twice', file, from: id, to: '', isSure: true, apply };
  }
  if (rule === 'mutual-roles') {
    const [, id = '', field = '', other = ''] =
      /^`([^`]+)` among the (\w+) of (.+)$/.exec(expected ?? '') ?? [];
    if (id === '') return undefined;
    const apply = (text: string) => withListItem(text, field, id);
    return { kind: 'mutual', file: other, from: '', to: id, isSure: true, apply };
  }
  return undefined;
}

/**
 * Writes another name on a line, or on the next ones of what begins there. Where the name does not stand alone exactly
 * once, nobody knows which is meant.
 */
function withName(
  text: string,
  line: number | undefined,
  { from, to }: { from: string; to: string },
): string | undefined {
  if (line === undefined) return undefined;
  const lines = text.split('\n');
  for (let index = line - 1; index < Math.min(lines.length, line - 1 + LINES_OF_ONE); index++) {
    const name = new RegExp(`(?<![\\p{L}\\p{N}_-])${escaped(from)}(?![\\p{L}\\p{N}_-])`, 'gu');
    const found = [...(lines[index] ?? '').matchAll(name)];
    // A component's name stands again in its closing tag.
    const isTag = found.length === 2 && (lines[index] ?? '').includes(`</${from}>`);
    if (found.length === 0) continue;
    if (found.length > 1 && !isTag) return undefined;
    lines[index] = (lines[index] ?? '').replace(name, () => to);
    if (!isTag && /^[A-Z]/.test(from)) closeTag(lines, index, from, to);
    return lines.join('\n');
  }
  return undefined;
}

/** A component may end some lines below. */
function closeTag(lines: string[], from: number, name: string, to: string): void {
  if (new RegExp(`<${to}\\b[^>]*/>`).test(lines[from] ?? '')) return;
  const at = lines.findIndex((line, index) => index > from && line.includes(`</${name}>`));
  if (at > 0) lines[at] = (lines[at] ?? '').replace(`</${name}>`, `</${to}>`);
}

/** A component's attributes may be written a line each. */
const LINES_OF_ONE = 12;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
