import type { BenchBody, BenchDeck, BenchSlide } from './bench-deck.ts';
import { listOf, pictureOf, tableOf } from './plain-markdown.ts';

/** The deck as an author of this project writes it: with components, settings and notes. */
export function lecternMarkdown({ title, summary, slides }: BenchDeck): string {
  const frontmatter = [
    '---',
    `title: ${title}`,
    `summary: ${summary}`,
    'sources:',
    '  - document: ours',
    '---',
  ].join('\n');
  return `${frontmatter}\n\n${slides.map(slideOf).join('\n\n---\n\n')}\n`;
}

/** A short page of this project made of a deck's text: a procedure with three steps and a few sentences. */
export function lecternProcedure({ title, summary, slides }: BenchDeck): string {
  const texts = slides.map(({ body }) => body);
  const steps = texts.flatMap((body) => (body.kind === 'points' ? body.points : [])).slice(0, 3);
  const paragraphs = texts.flatMap((body) => (body.kind === 'text' ? body.paragraphs : []));
  const lines = [
    '---',
    `title: ${title}`,
    `summary: ${summary}`,
    'group: 业务',
    'steps:',
    ...steps.map((text, index) => `  - { id: s${index + 1}, text: ${text}, who: 前台 }`),
    'sources:',
    '  - document: ours',
    '---',
  ];
  return `${lines.join('\n')}\n\n${[...paragraphs, ...slides.map(({ notes }) => notes)].join('\n\n')}\n`;
}

function slideOf({ id, title, body, notes }: BenchSlide): string {
  const parts = [
    `<Slide id="${id}" minutes="2" source="ours" />`,
    `## ${title}`,
    bodyOf(body),
    `<Notes>\n\n讲：${notes}\n\n</Notes>`,
  ];
  return parts.join('\n\n');
}

function bodyOf(body: BenchBody): string {
  switch (body.kind) {
    case 'points':
      return listOf(body.points);
    case 'text':
      return [...body.paragraphs, `<Quote by="前台">\n\n${body.quote}\n\n</Quote>`].join('\n\n');
    case 'steps':
      return `<Flow>\n\n${listOf(body.steps)}\n\n</Flow>`;
    case 'table':
      return tableOf(body.head, body.rows);
    case 'sayings':
      return body.sayings
        .map(({ avoid, say, because }) => `<SayAvoid avoid="${avoid}" say="${say}" because="${because}" />`)
        .join('\n\n');
    case 'picture':
      return pictureOf(body);
  }
}
