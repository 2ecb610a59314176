import type { Node } from '../tree.ts';

/** Which lines of a program text are marked, by their place in it, from 1; `all` marks none and shows all alike. */
export type LineGroup = ReadonlySet<number> | 'all';

/** What stands behind the three backticks of a program text. */
export interface FenceInfo {
  /** As it is written: `python`; empty for none. */
  language: string;
  /** One group marks lines; of several, each is a step. */
  groups: LineGroup[];
  /** The number of the first line, where lines are numbered. */
  firstNumber?: number;
  title?: string;
  /** What is written there and means nothing here. */
  unknown: string;
}

const GROUPS = String.raw`(?:all|none|\*|[\d,\s-]+)(?:\|(?:all|none|\*|[\d,\s-]+))*`;
const QUOTED = `(?:"([^"]*)"|'([^']*)')`;

/** How several tools write the same thing; the first group of each is what is said. */
const FORMS = {
  // Slidev {2|3-4}, reveal.js [5: 2|3], Quarto code-line-numbers="2|3"
  groups: new RegExp(
    String.raw`\{(${GROUPS})\}|\[(?:\d+\s*:\s*)?(${GROUPS})\]|code-line-numbers=["'](${GROUPS})["']`,
  ),
  // Slidev {startLine:5}, Docusaurus showLineNumbers=5, Pandoc startFrom="5", reveal.js [5: …]
  first:
    /startLine:\s*(\d+)|(?:startLineNumber|startFrom|showLineNumbers)=["'{]?(\d+)["'}]?|showLineNumbers\{(\d+)\}|\[(\d+)\s*:/,
  numbers: /\b(?:show)?line-?numbers\b|\.?\bnumberLines\b|\blines:\s*true/i,
  // Docusaurus title="…", Quarto filename="…", Slidev [name.ts]
  title: new RegExp(String.raw`(?:title|filename)=${QUOTED}|\[([^\]]*[^\]\d,|:\s-][^\]]*)\]`),
};

/** Reads the line that opens a program text, as Slidev, reveal.js, Quarto, Pandoc and Docusaurus write it. */
export function fenceInfo(node: Extract<Node, { type: 'code' }>): FenceInfo {
  const written = [node.lang, node.meta].filter(Boolean).join(' ');
  const [, language = '', rest = ''] =
    /^\{?\s*\.?([^\s{}[\],=]*)([\s\S]*)$/.exec(
      /^[{[]\s*[\d*|,\s-]+[\]}]/.test(written) ? ` ${written}` : written,
    ) ?? [];
  let left = rest;
  const take = (form: RegExp): string | undefined => {
    const found = form.exec(left);
    if (!found) return undefined;
    left = left.replace(found[0], ' ');
    return found.slice(1).find((each) => each !== undefined) ?? '';
  };
  const isQuarto = /code-line-numbers=(?:true|["']true["'])/.test(left);
  left = left.replace(/code-line-numbers=(?:(?:true|false)|["'](?:true|false)["'])/, ' ');
  const offset = FORMS.first
    .exec(left)
    ?.slice(1)
    .find((each) => each !== undefined);
  const groups = take(FORMS.groups);
  const isNumbered = take(FORMS.first) !== undefined || offset !== undefined || isQuarto;
  const title = take(FORMS.title);
  const isAsked = take(FORMS.numbers) !== undefined;
  return {
    language,
    groups: groups === undefined ? [] : groups.split('|').map(lineGroup),
    ...(isNumbered || isAsked ? { firstNumber: Number(offset ?? 1) } : {}),
    ...(title === undefined || title === '' ? {} : { title }),
    unknown: left.replace(/[{},\s]+/g, ' ').trim(),
  };
}

function lineGroup(written: string): LineGroup {
  const text = written.trim();
  if (text === 'all' || text === '*') return 'all';
  const lines = new Set<number>();
  for (const part of text === 'none' ? [] : text.split(',')) {
    const [first = 0, last = first] = part.split('-').map(Number);
    for (let line = first; line <= Math.min(last, first + LONGEST); line++) lines.add(line);
  }
  return lines;
}

/** More lines than any slide has; a range is no way to fill the memory. */
const LONGEST = 1000;
