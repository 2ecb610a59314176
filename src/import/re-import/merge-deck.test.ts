import { describe, expect, it } from 'vitest';
import type { Deck } from '../../model/deck.ts';
import { joinMdx, writeMdx } from '../write-mdx.ts';
import { editedTexts, mergeDeck } from './merge-deck.ts';
import { cutSlides } from './slide-texts.ts';
import { recordSource } from './source-record.ts';

const deck = (...slides: [id: string, title: string][]): Deck => ({
  title: '培训',
  assets: [],
  slides: slides.map(([id, title], index) => ({ id, source: index + 1, title, blocks: [], notes: [] })),
});
const document = { name: '培训.pptx', sha256: '', format: 'pptx' };

/** Imports `before`, lets `edit` change the file as people do, and imports `after` into it. */
function reimport(before: Deck, edit: (mdx: string) => string, after: Deck) {
  const first = writeMdx(before, document.name);
  const record = recordSource(document, before, first, []);
  const existing = cutSlides(edit(joinMdx(first)));
  const merged = mergeDeck(existing, record, writeMdx(after, document.name));
  const titles = merged.slides.map(({ text }) => /^## (.*)$/m.exec(text)?.[1]);
  return { ...merged, titles, edited: editedTexts(existing, record) };
}
const same = (mdx: string) => mdx;
const ABC: [string, string][] = [
  ['s1', '甲'],
  ['s2', '乙'],
  ['s3', '丙'],
];

describe('a second import', () => {
  it('changes nothing when nothing changed', () => {
    const { titles, merge } = reimport(deck(...ABC), same, deck(...ABC));
    expect(titles).toEqual(['甲', '乙', '丙']);
    expect(Object.values(merge).flat()).toEqual([]);
  });

  it('replaces the slides that nobody edited', () => {
    const { titles, merge } = reimport(deck(...ABC), same, deck(['s1', '甲'], ['s2', '新乙'], ['s3', '丙']));
    expect(titles).toEqual(['甲', '新乙', '丙']);
    expect(merge.replaced).toEqual(['s2']);
  });

  it('keeps edited slides and says when the document changed there too', () => {
    const edit = (mdx: string) => mdx.replace('## 乙', '## 我的乙').replace('## 丙', '## 我的丙');
    const { titles, merge, edited } = reimport(
      deck(...ABC),
      edit,
      deck(['s1', '甲'], ['s2', '新乙'], ['s3', '丙']),
    );
    expect(titles).toEqual(['甲', '我的乙', '我的丙']);
    expect(merge).toMatchObject({ kept: ['s2', 's3'], conflicting: ['s2'], replaced: [] });
    expect(edited).toHaveLength(2);
  });

  it('adds new slides behind the one they follow and removes those that are gone, unless edited', () => {
    const edit = (mdx: string) => mdx.replace('## 丙', '## 我的丙');
    const { titles, merge } = reimport(deck(...ABC), edit, deck(['s9', '新'], ['s1', '甲']));
    expect(titles).toEqual(['新', '甲', '我的丙']);
    expect(merge).toMatchObject({ added: ['s9'], removed: ['s2'], kept: ['s3'] });
  });

  it('leaves slides that people added behind the slide they followed', () => {
    const edit = (mdx: string) => mdx.replace('## 乙\n', '## 乙\n\n---\n\n## 加的\n\n---\n\n## 又加的\n');
    const { titles } = reimport(deck(...ABC), edit, deck(['s3', '丙'], ['s2', '乙'], ['s1', '甲']));
    expect(titles).toEqual(['丙', '乙', '加的', '又加的', '甲']);
  });

  it('does not bring back slides that people deleted', () => {
    const edit = (mdx: string) => mdx.replace(/<Slide id="s2"[\s\S]*?---\n\n/, '');
    expect(reimport(deck(...ABC), edit, deck(...ABC)).titles).toEqual(['甲', '丙']);
  });

  it('keeps an order that people made', () => {
    const edit = (mdx: string) => {
      const { frontmatter, slides } = cutSlides(mdx);
      return joinMdx({ frontmatter, slides: slides.reverse() });
    };
    expect(reimport(deck(...ABC), edit, deck(...ABC, ['s4', '丁'])).titles).toEqual(['丙', '丁', '乙', '甲']);
  });

  it('keeps an edited head and replaces the one it wrote', () => {
    const longer = deck(...ABC, ['s4', '丁']);
    expect(reimport(deck(...ABC), same, longer).frontmatter).toContain('共 4 页');
    const edit = (mdx: string) => mdx.replace('title: 培训', 'title: 我的标题');
    expect(reimport(deck(...ABC), edit, longer).frontmatter).toContain('我的标题');
  });
});

describe('cutting a deck', () => {
  it('does not cut inside code and reads files of Windows', () => {
    const mdx =
      '---\r\ntitle: 甲\r\n---\r\n\r\n## 一\r\n\r\n```\r\n---\r\n```\r\n\r\n---\r\n\r\n<Slide minutes="3" id="b" />\r\n\r\n## 二\r\n';
    const { frontmatter, slides } = cutSlides(mdx);
    expect(frontmatter).toBe('---\ntitle: 甲\n---\n');
    expect(slides).toEqual([
      { text: '## 一\n\n```\n---\n```\n' },
      { id: 'b', text: '<Slide minutes="3" id="b" />\n\n## 二\n' },
    ]);
  });
});
