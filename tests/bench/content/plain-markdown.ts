import type { BenchBody, BenchDeck, BenchSlide } from './bench-deck.ts';

export const listOf = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export const pictureOf = ({ file, alt, caption }: { file: string; alt: string; caption: string }) =>
  `![${alt}](./${file})\n\n${caption}`;

const asComment = (notes: string) => `<!--\n${notes}\n-->`;

/**
 * The deck as slides between `---`, its title slide first.
 * @param notesOf how the speaker's notes are written
 */
export function slidesMarkdown({ title, summary, slides }: BenchDeck, notesOf = asComment): string {
  const parts = slides.map((slide) => `${slideMarkdown(slide)}\n\n${notesOf(slide.notes)}`);
  return `${[`# ${title}\n\n${summary}`, ...parts].join('\n\n---\n\n')}\n`;
}

/** The deck as an article, the notes folded in. */
export function articleMarkdown({ summary, slides }: BenchDeck): string {
  const notesOf = (notes: string) => `<details>\n<summary>讲稿</summary>\n\n${notes}\n\n</details>`;
  const parts = slides.map((slide) => `${slideMarkdown(slide)}\n\n${notesOf(slide.notes)}`);
  return `${[summary, ...parts].join('\n\n')}\n`;
}

const slideMarkdown = ({ title, body }: BenchSlide) => `## ${title}\n\n${bodyMarkdown(body)}`;

function bodyMarkdown(body: BenchBody): string {
  switch (body.kind) {
    case 'points':
      return listOf(body.points);
    case 'text':
      return [...body.paragraphs, `> ${body.quote}`].join('\n\n');
    case 'steps':
      return body.steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
    case 'table':
      return tableOf(body.head, body.rows);
    case 'sayings':
      return tableOf(
        ['不说', '说', '因为'],
        body.sayings.map(({ avoid, say, because }) => [avoid, say, because]),
      );
    case 'picture':
      return pictureOf(body);
  }
}
