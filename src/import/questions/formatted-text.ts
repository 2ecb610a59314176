import type { Block, Run } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';
import { htmlFlow } from '../html/html-flow.ts';
import { textOfBlock } from '../text-of-block.ts';

/** How a text of a bank is written; `moodle` is HTML in which the ends of lines count. */
export type TextFormat = 'html' | 'moodle' | 'plain' | 'markdown';

/** Elements of HTML that texts of a bank have; any other `<` is a sign, as in `a<b`. */
const TAGS =
  /<(?!\/?(?:a|b|big|blockquote|br|center|code|del|div|em|font|h[1-6]|hr|i|img|ins|li|ol|p|pre|s|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul)\b[^<>]*>|!--)/gi;

type Report = (message: Omit<Message, 'place'>) => void;

/** A text as blocks. */
export async function formattedBlocks(text: string, format: TextFormat, report: Report): Promise<Block[]> {
  if (format === 'plain') return plainBlocks(text);
  if (format === 'markdown') return markdownBlocks(text, report);
  const html = text.trim().replace(TAGS, '&lt;');
  const broken = format === 'moodle' ? html.replaceAll('\n', '<br>') : html;
  return htmlFlow(broken, { report, picture: () => undefined }).map(({ block }) => block);
}

/** The same for places that hold one paragraph: blocks follow one another on lines of their own. */
export async function formattedRuns(text: string, format: TextFormat, report: Report): Promise<Run[]> {
  const parts = (await formattedBlocks(text, format, report)).map((block): Run[] =>
    block.type === 'paragraph' || block.type === 'heading' ? block.runs : [{ text: textOfBlock(block) }],
  );
  return parts.flatMap((runs, index) => (index === 0 ? runs : [{ text: '', break: true }, ...runs]));
}

/** Lines as they are, a paragraph of them. */
export function plainBlocks(text: string): Block[] {
  const runs = plainRuns(text);
  return runs.length > 0 ? [{ type: 'paragraph', runs }] : [];
}

export function plainRuns(text: string): Run[] {
  const lines = text.trim() === '' ? [] : text.trim().split('\n');
  return lines.map((line, index) => ({
    text: line.trim(),
    ...(index < lines.length - 1 ? { break: true } : {}),
  }));
}

async function markdownBlocks(text: string, report: Report): Promise<Block[]> {
  const { readMarkdown } = await import('../text/read-markdown.ts');
  const { value, messages } = await readMarkdown(text, { file: '' });
  for (const { place: _, ...message } of messages) report(message);
  return value.slides.flatMap(({ title, blocks }): Block[] =>
    title === '' ? blocks : [{ type: 'heading', depth: 3, runs: [{ text: title }] }, ...blocks],
  );
}
