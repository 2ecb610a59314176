import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { lectern } from '../contestants/lectern.ts';
import { benchDeck, benchDecks, showDeck } from './bench-deck.ts';
import { slidesHtml } from './plain-html.ts';
import { articleMarkdown, slidesMarkdown } from './plain-markdown.ts';

describe('the generated decks', () => {
  it('are the same for the same number, however many are made', () => {
    expect(benchDecks(7)[4]).toEqual(benchDeck(5));
    expect(benchDeck(5)).not.toEqual(benchDeck(6));
  });

  it('have slides that are known by id and title', () => {
    const { slides } = showDeck();
    expect(slides).toHaveLength(100);
    expect(new Set(slides.map(({ id }) => id)).size).toBe(100);
    expect(new Set(slides.map(({ title }) => title)).size).toBe(100);
    expect(slides.filter(({ body }) => body.kind === 'picture')).toHaveLength(10);
  });

  it('carry the same words to every generator', () => {
    const deck = benchDeck(3);
    const forms = [slidesMarkdown(deck), articleMarkdown(deck), slidesHtml(deck)];
    for (const { title, notes, body } of deck.slides) {
      const words = [title, notes, ...(body.kind === 'points' ? body.points : [])];
      for (const form of forms) for (const each of words) expect(form).toContain(each);
    }
  });

  it('are content in which our own checks find no mistake', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-decks-'));
    try {
      await lectern.write(folder, [benchDeck(1), showDeck(20)]);
      const content = readContent({ root: folder });
      expect(checkContent(content).messages).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
