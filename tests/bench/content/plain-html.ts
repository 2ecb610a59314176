import type { BenchBody, BenchDeck } from './bench-deck.ts';

const cells = (name: string, texts: readonly string[]) =>
  texts.map((text) => `<${name}>${text}</${name}>`).join('');
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  `<table><thead><tr>${cells('th', head)}</tr></thead><tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</tbody></table>`;

/** The deck as `<section>`s, its title slide first. */
export function slidesHtml({ title, summary, slides }: BenchDeck): string {
  const sections = slides.map(
    (slide) =>
      `<section>\n<h2>${slide.title}</h2>\n${bodyHtml(slide.body)}\n<aside class="notes">${slide.notes}</aside>\n</section>`,
  );
  return [`<section>\n<h1>${title}</h1>\n<p>${summary}</p>\n</section>`, ...sections].join('\n');
}

function bodyHtml(body: BenchBody): string {
  switch (body.kind) {
    case 'points':
      return `<ul>${cells('li', body.points)}</ul>`;
    case 'text':
      return `${cells('p', body.paragraphs)}<blockquote>${body.quote}</blockquote>`;
    case 'steps':
      return `<ol>${cells('li', body.steps)}</ol>`;
    case 'table':
      return table(body.head, body.rows);
    case 'sayings':
      return table(
        ['不说', '说', '因为'],
        body.sayings.map(({ avoid, say, because }) => [avoid, say, because]),
      );
    case 'picture':
      return `<img src="${body.file}" alt="${body.alt}"><p>${body.caption}</p>`;
  }
}
