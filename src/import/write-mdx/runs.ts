import type { PhrasingContent } from 'mdast';
import type { Run } from '../../model/deck.ts';
import { linkAddresses } from './link-addresses.ts';
import { mathToMdx } from './math.ts';
import { raisedText } from './raised-text.ts';
import { moveEdgesOutside } from './style-edges.ts';

/** A line break in a table's cell, where Markdown's own, the end of a line, is not possible. */
export const LINE_BREAK: PhrasingContent = {
  type: 'mdxJsxTextElement',
  name: 'br',
  attributes: [],
  children: [],
};

const BREAKS: Record<'text' | 'cell' | 'heading', PhrasingContent> = {
  text: { type: 'break' },
  cell: LINE_BREAK,
  heading: { type: 'text', value: ' ' },
};

/**
 * Turns runs into Markdown phrasing: neighbours of one style become one node, styles never
 * begin or end with a space or a punctuation mark that would stop Markdown from seeing them.
 */
export function runsToPhrasing(runs: Run[], place: 'text' | 'cell' | 'heading'): PhrasingContent[] {
  const prepared = trimEnds(joinNeighbours(runs.flatMap(splitLines)))
    .flatMap(linkAddresses)
    .flatMap(moveEdgesOutside);
  return joinNeighbours(joinNeighbours(prepared).map(withoutUnreadableItalic)).flatMap((run, index, all) => {
    const nodes = run.text === '' && !run.mathml ? [] : [styled(run)];
    if (!run.break || index === all.length - 1) return nodes;
    return [...nodes, BREAKS[place]];
  });
}

function splitLines(run: Run): Run[] {
  const lines = run.text.split(/\r\n|[\n\r\v\u2028]/);
  return lines.map((text, index) => ({
    ...run,
    text: text.replace(/[\t \u00a0]+/g, ' '),
    ...(index < lines.length - 1 ? { break: true } : {}),
  }));
}

function joinNeighbours(runs: Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && !last.break && !last.mathml && !run.mathml && styleOf(last) === styleOf(run)) {
      joined[joined.length - 1] = { ...run, text: last.text + run.text };
    } else if (run.text !== '' || run.break || run.mathml) {
      joined.push(run);
    }
  }
  return joined;
}

function styleOf({ bold, italic, strike, position, link }: Run): string {
  return JSON.stringify([bold === true, italic === true, strike === true, position ?? '', link ?? '']);
}

function trimEnds(runs: Run[]): Run[] {
  const first = runs.findIndex((run) => run.text.trim() !== '' || run.mathml);
  if (first < 0) return [];
  const last = runs.findLastIndex((run) => run.text.trim() !== '' || run.mathml);
  return runs.slice(first, last + 1).map((run, index, all) => {
    let { text } = run;
    if (index === 0) text = text.trimStart();
    if (index === all.length - 1) text = text.trimEnd();
    return { ...run, text };
  });
}

/**
 * `***` beside a letter reads back as something else; there, bold alone has to do. A star between digits is a sign of
 * multiplication, so that there italic type has to go.
 */
function withoutUnreadableItalic(run: Run, index: number, all: Run[]): Run {
  if (!run.italic) return run;
  const [before, after] = [all[index - 1]?.text ?? '', all[index + 1]?.text ?? ''];
  const isStuck = run.bold
    ? /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)
    : isProduct(before, run.text) || isProduct(run.text, after);
  if (!isStuck) return run;
  const { italic: _italic, ...upright } = run;
  return upright;
}

function isProduct(left: string, right: string): boolean {
  return /\d[\p{L}%°]{0,2}$/u.test(left) && /^\d/.test(right);
}

function styled(run: Run): PhrasingContent {
  if (run.mathml) return { type: 'html', value: mathToMdx(run.mathml, 'inline') };
  let node: PhrasingContent = { type: 'text', value: run.text };
  const raised = run.position && raisedText(run.text, run.position);
  if (raised) {
    node = { type: 'text', value: raised };
  } else if (run.position) {
    const name = run.position === 'super' ? 'sup' : 'sub';
    node = { type: 'mdxJsxTextElement', name, attributes: [], children: [node] };
  }
  if (run.strike) node = { type: 'delete', children: [node] };
  if (run.italic) node = { type: 'emphasis', children: [node] };
  if (run.bold) node = { type: 'strong', children: [node] };
  if (run.link) node = { type: 'link', url: run.link, children: [node] };
  return node;
}
