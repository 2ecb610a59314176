import { stringify } from 'yaml';
import type { Deck } from '../../model/deck.ts';

/** The fields that docs/authoring.md requires; whoever edits the deck writes a better summary. */
export function frontmatter(deck: Deck, document: string, draft = false): string {
  const pages = deck.slides.length;
  const fields = {
    title: oneLine(deck.title) || document,
    summary: `由《${document}》导入，共 ${pages} 页。`,
    ...(deck.author ? { author: oneLine(deck.author) } : {}),
    ...(draft ? { draft: true } : {}),
    sources: [{ document, part: pages > 1 ? `第 1–${pages} 页` : '第 1 页' }],
  };
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
