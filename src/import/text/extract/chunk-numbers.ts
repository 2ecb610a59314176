import type { ExtractLine, Removal, Rule } from './extract.ts';

const NUMBERED = /^(\d+)、/;
/** A site's chunks hold hundreds of characters; items of a real list are shorter. */
const CHUNK_LENGTH = 150;

/** How many lines, beginning with `start`, are chunks numbered from 1; 0 if they are a real list. */
function chunksFrom(lines: ExtractLine[], start: number): number {
  let count = 0;
  while (Number(NUMBERED.exec(lines[start + count]?.text ?? '')?.[1]) === count + 1) count++;
  if (count < 2) return 0;
  const allButLast = lines.slice(start, start + count - 1);
  return allButLast.every((line) => line.text.length >= CHUNK_LENGTH) ? count : 0;
}

/**
 * Some sites cut the text into chunks of about the same length, wherever that falls, and put
 * `1、` `2、` … before each. The numbers go and the chunks are joined, in mid-sentence too.
 */
export const chunkNumbers: Rule = {
  name: 'chunk-numbers',
  what: 'the number the site put before a chunk of text',
  apply(extract) {
    const removed: Removal[] = [];
    const pages = extract.pages.map((page) => {
      const filled = page.lines.filter((line) => line.text.trim() !== '');
      const start = filled.findIndex((_line, index) => chunksFrom(filled, index) > 0);
      const count = start === -1 ? 0 : chunksFrom(filled, start);
      const first = filled[start];
      if (count === 0 || first === undefined) return page;
      const chunks = filled.slice(start, start + count);
      for (const chunk of chunks) {
        removed.push({ line: chunk.line, text: NUMBERED.exec(chunk.text)?.[0] ?? '' });
      }
      const text = chunks.map((chunk) => chunk.text.trim().replace(NUMBERED, '')).join('');
      const lines = [...filled.slice(0, start), { text, line: first.line }, ...filled.slice(start + count)];
      return { ...page, lines };
    });
    return { extract: { ...extract, pages }, removed };
  },
};
