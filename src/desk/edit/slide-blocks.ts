import { idFromTitle } from '../../model/ids.ts';
import type { SlideInfo } from './deck-text.ts';

/**
 * Finds in the text of one slide what has fields of its own: settings, notes, prose. It is read without the Markdown
 * engine, so that windows can do it with every key; a test compares it with the engine over all content.
 */

/** The tag `<Slide … />`. */
export interface Settings {
  from: number;
  to: number;
  attributes: ReadonlyMap<string, string | true>;
}

/** What stands between the tags of a `<Notes>` or `<Prose>`. */
export interface Block {
  name: 'Notes' | 'Prose';
  /** The site's own addition (`<Prose ours>`). */
  ours: boolean;
  /** With its tags. */
  from: number;
  to: number;
  /** Its words, without the empty lines around them. */
  innerFrom: number;
  innerTo: number;
}

/** The numbers, from 0, of the lines that belong to program text. */
export function fencedLines(text: string): Set<number> {
  const inside = new Set<number>();
  let open: string | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const fence = /^[ \t]*(`{3,}|~{3,})([^`\r]*)\r?$/.exec(line);
    if (open === undefined && fence) open = fence[1];
    else if (open !== undefined && fence?.[1]?.startsWith(open) && fence[2]?.trim() === '') {
      inside.add(index);
      open = undefined;
    }
    if (open !== undefined) inside.add(index);
  }
  return inside;
}

/** The same text, letters of program text hidden: tags in it are none. */
function withoutPrograms(text: string): string {
  const fenced = fencedLines(text);
  return text
    .split('\n')
    .map((line, index) => (fenced.has(index) ? line.replace(/[^\r]/g, ' ') : line))
    .join('\n')
    .replace(/`[^`\n]+`/g, (code) => ' '.repeat(code.length))
    .replace(/\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\r\n]/g, ' '));
}

const ATTRIBUTE = /([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|\{[^}]*\}))?/g;
const TAG_REST = String.raw`(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*\s*`;
const SETTINGS = new RegExp(String.raw`^[ \t]{0,3}(<Slide${TAG_REST}\/?>)`, 'm');
const BLOCK = new RegExp(
  String.raw`^[ \t]{0,3}(<(Notes|Prose)(${TAG_REST})>)([\s\S]*?)(<\/\2[ \t]*>)[ \t]*\r?$`,
  'gm',
);

/** The slide's settings; undefined where it has none. */
export function settingsOf(text: string): Settings | undefined {
  const found = SETTINGS.exec(withoutPrograms(text));
  const tag = found?.[1];
  if (!found || tag === undefined) return undefined;
  const from = found.index + found[0].length - tag.length;
  const inside = text.slice(from + '<Slide'.length, from + tag.length).replace(/\/?>$/, '');
  const attributes = new Map<string, string | true>();
  for (const [, name = '', double, single] of inside.matchAll(ATTRIBUTE))
    attributes.set(name, unescaped(double ?? single) ?? true);
  return { from, to: from + tag.length, attributes };
}

/**
 * Sets an attribute of the slide's settings: a text, `true` for one without a value, undefined to take it away.
 * The tag is made where there is none, and goes with its last attribute.
 */
export function setSetting(text: string, name: string, value: string | true | undefined): string {
  const found = settingsOf(text);
  const written = value === undefined ? '' : value === true ? name : `${name}="${escaped(value)}"`;
  if (!found) return value === undefined ? text : `<Slide ${written} />\n\n${text}`.trimEnd();
  const { from, to, attributes } = found;
  const tag = text.slice(from, to);
  if ((attributes.get(name) ?? undefined) === value) return text;
  let changed: string;
  if (!attributes.has(name)) changed = tag.replace(/\s*(\/?>)$/, ` ${written} $1`);
  else {
    const own = new RegExp(String.raw`\s+${name}(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?(?=\s|\/?>)`);
    changed = tag.replace(own, () => (written === '' ? '' : ` ${written}`));
  }
  if (/^<Slide\s*\/?>$/.test(changed))
    return text.slice(0, from) + text.slice(to).replace(/^[ \t]*(?:\r?\n){1,2}/, '');
  return text.slice(0, from) + changed + text.slice(to);
}

/** Notes and prose of a slide, in their order. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const found of withoutPrograms(text).matchAll(BLOCK)) {
    const [whole, open = '', name, rest = '', inner = '', close = ''] = found;
    const from = found.index + whole.indexOf(open);
    const start = from + open.length;
    const lead = /^\s*/.exec(inner)?.[0].length ?? 0;
    const trail = inner.trim() === '' ? 0 : (/\s*$/.exec(inner)?.[0].length ?? 0);
    blocks.push({
      name: name as Block['name'],
      ours: /\bours\b/.test(rest.replace(/"[^"]*"/g, '')),
      from,
      to: start + inner.length + close.length,
      innerFrom: start + lead,
      innerTo: start + inner.length - trail,
    });
  }
  return blocks;
}

/** The words of one of them. */
export const wordsOf = (text: string, block: Block): string => text.slice(block.innerFrom, block.innerTo);

/** Puts other words into one of them; without words it goes. */
export function setBlock(text: string, block: Block, words: string): string {
  if (words.trim() === '') {
    const before = text.slice(0, block.from).replace(/\s*$/, '');
    const behind = text.slice(block.to).replace(/^\s*/, '');
    return before === '' || behind === '' ? before + behind : `${before}\n\n${behind}`;
  }
  const isEmpty = wordsOf(text, block) === '';
  const written = isEmpty ? `${words}\n\n` : words;
  const lead = isEmpty && !/\n\s*$/.test(text.slice(block.from, block.innerFrom)) ? '\n\n' : '';
  return text.slice(0, block.innerFrom) + lead + written + text.slice(block.innerTo);
}

/** Adds notes at the end of a slide, or prose below its title. */
export function addBlock(text: string, name: Block['name'], words: string): string {
  if (words.trim() === '') return text;
  const block = `<${name}>\n\n${words}\n\n</${name}>`;
  if (name === 'Notes') return `${text.trimEnd()}\n\n${block}`;
  const last = blocksOf(text)
    .filter((each) => each.name === 'Prose')
    .at(-1);
  const title = /^##[ \t]+.*$/m.exec(withoutPrograms(text));
  const at =
    last?.to ?? (title ? title.index + title[0].replace(/\r$/, '').length : (settingsOf(text)?.to ?? 0));
  const behind = text.slice(at).replace(/^\s*/, '');
  return [text.slice(0, at), block, behind].filter((part) => part !== '').join('\n\n');
}

/** What is known of a slide, read without the engine: its title may have signs of Markdown in it. */
export function infoOf(text: string): SlideInfo {
  const given = settingsOf(text)?.attributes ?? new Map<string, string | true>();
  const said = (name: string) => String(given.get(name) ?? '');
  const written = /^##[ \t]+(.*?)[ \t]*\r?$/m.exec(withoutPrograms(text))?.[1] ?? said('title');
  const title = written.replace(/\*\*|__|<[^>]*>/g, '').trim();
  return {
    id: said('id') || idFromTitle(title),
    title,
    minutes: Number(said('minutes')) || 1,
    hidden: given.has('hidden'),
  };
}

const escaped = (value: string) => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
const unescaped = (value: string | undefined) => value?.replace(/&quot;/g, '"').replace(/&amp;/g, '&');
