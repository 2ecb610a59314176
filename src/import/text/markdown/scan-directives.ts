import { parse } from 'yaml';

/** A line that means something to the tool a Markdown file was written for, and is no Markdown. */
export type Directive =
  /** `---` with the settings of the slide that begins (Slidev), or `--` (reveal.js, a vertical slide). */
  | { kind: 'break'; settings: Settings }
  /** `Note:` (reveal.js): what follows on the slide are notes. */
  | { kind: 'notes' }
  /** `::: {.name}` (Pandoc, Quarto) or `<v-clicks>` (Slidev). */
  | { kind: 'open'; name: string; attributes: string }
  | { kind: 'close' }
  /** `::right::` (Slidev): what follows belongs into this place of the layout. */
  | { kind: 'slot'; name: string }
  | { kind: 'dropped'; what: string };

export type Settings = Readonly<Record<string, unknown>>;

export interface ScannedMarkdown {
  /** The Markdown without frontmatter; each directive is a paragraph of its own, `tokenOf` its number. */
  text: string;
  /** Of the whole deck. */
  settings: Settings;
  directives: Directive[];
  /** The line of the file, by the line of the text; both count from 1. */
  lines: number[];
}

/** A noncharacter around the number of a directive: nothing that anybody types. */
const TOKEN = '\uFDE0';
const DIV = /^ {0,3}(:{3,})\s*(?:\{([^}]*)\}|([\w-]+)(?:\s+:*)?)?\s*:*\s*$/;
const SLOT = /^::([\w-]+)::\s*$/;
const CLICKS = /^\s*<(\/?)(v-clicks?|v-after)\b[^>]*>\s*$/i;
const SETTING = /^[A-Za-z][\w-]*:(?:\s|$)/;

/** The directive that a paragraph's text stands for. */
export function directiveOf(text: string, directives: readonly Directive[]): Directive | undefined {
  return text.startsWith(TOKEN) && text.endsWith(TOKEN) ? directives[Number(text.slice(1, -1))] : undefined;
}

/** Takes what is no Markdown out of the Markdown of Marp, Slidev, reveal.js, Pandoc and Quarto; program text stays whole. */
export function scanDirectives(source: string): ScannedMarkdown {
  const input = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const head = settingsAt(input, 0);
  const output: string[] = [];
  const lines: number[] = [];
  const directives: Directive[] = [];
  const hasBreaks = input.some((line, index) => index >= (head?.end ?? 0) && /^---\s*$/.test(line));
  const keep = (line: string, index: number) => {
    output.push(line);
    lines.push(index + 1);
  };
  const direct = (directive: Directive, index: number) => {
    keep('', index);
    keep(`${TOKEN}${directives.push(directive) - 1}${TOKEN}`, index);
    keep('', index);
  };
  let fence: RegExp | undefined;
  for (let index = head?.end ?? 0; index < input.length; index++) {
    const line = input[index] ?? '';
    if (fence) {
      keep(line, index);
      if (fence.test(line)) fence = undefined;
      continue;
    }
    fence = closingOf(line);
    const settings = /^---\s*$/.test(line) ? settingsAt(input, index) : undefined;
    const closing = /^\s*<(style|script)\b/i.exec(line)?.[1];
    if (settings) {
      direct({ kind: 'break', settings: settings.value }, index);
      index = settings.end - 1;
    } else if (closing) {
      direct({ kind: 'dropped', what: `<${closing.toLowerCase()}>` }, index);
      const end = new RegExp(`</${closing}\\s*>`, 'i');
      while (index + 1 < input.length && !end.test(input[index] ?? '')) index++;
    } else {
      const directive = directiveIn(line, hasBreaks, input[index - 1] ?? '');
      const note = directive?.kind === 'notes' ? line.replace(/^notes?:\s*/i, '') : '';
      if (directive) direct(directive, index);
      if (!directive || note !== '') keep(directive ? note : line, index);
    }
  }
  return { text: output.join('\n'), settings: head?.value ?? {}, directives, lines };
}

/** The end of program text that begins with this line. */
function closingOf(line: string): RegExp | undefined {
  const marks = /^\s*(?:[-*+>]\s+|\d+[.)]\s+)*(`{3,}|~{3,})/.exec(line)?.[1];
  return marks ? new RegExp(`^[\\s>]*${marks}+\\s*$`) : undefined;
}

/** Settings between this line of `---` and the next, and where they end: a mapping in YAML without an empty first line. */
function settingsAt(input: readonly string[], index: number): { value: Settings; end: number } | undefined {
  const first = input[index + 1] ?? '';
  if (!/^---\s*$/.test(input[index] ?? '') || !(SETTING.test(first) || (/^#/.test(first) && index === 0)))
    return undefined;
  const length = input.slice(index + 1).findIndex((line) => /^(---|\.\.\.)\s*$/.test(line));
  if (length < 0) return undefined;
  const inside = input.slice(index + 1, index + 1 + length);
  const isYaml = inside.every((line) => SETTING.test(line) || /^(?:\s|#|-\s|[}\]]|$)/.test(line));
  if (!isYaml && index > 0) return undefined;
  try {
    const value: unknown = parse(inside.join('\n'));
    const isMapping = value !== null && typeof value === 'object' && !Array.isArray(value);
    return isMapping ? { value: value as Settings, end: index + length + 2 } : undefined;
  } catch {
    return index === 0 ? { value: {}, end: length + 2 } : undefined;
  }
}

function directiveIn(line: string, hasBreaks: boolean, before: string): Directive | undefined {
  const isApart = before.trim() === '';
  const slot = SLOT.exec(line)?.[1];
  if (slot) return { kind: 'slot', name: slot };
  const clicks = CLICKS.exec(line);
  if (clicks) return clicks[1] ? { kind: 'close' } : { kind: 'open', name: clicks[2] ?? '', attributes: '' };
  if (isApart && hasBreaks && /^notes?:(\s|$)/i.test(line)) return { kind: 'notes' };
  if (isApart && /^--\s*$/.test(line)) return { kind: 'break', settings: {} };
  if (/^\. \. \.\s*$/.test(line)) return { kind: 'dropped', what: '. . .' };
  if (/^<<<\s+\S/.test(line)) return { kind: 'dropped', what: line.trim() };
  if (/^\{\{[<%].*[>%]\}\}\s*$/.test(line)) return { kind: 'dropped', what: line.trim() };
  if (/^\s*(?:\[\[?toc\]?\]|<toc\b[^>]*>)\s*$/i.test(line)) return { kind: 'dropped', what: line.trim() };
  const div = DIV.exec(line);
  if (!div) return undefined;
  const attributes = div[2] ?? (div[3] ? `.${div[3]}` : '');
  const name = /\.([\w-]+)/.exec(attributes)?.[1];
  return attributes.trim() === '' ? { kind: 'close' } : { kind: 'open', name: name ?? '', attributes };
}
