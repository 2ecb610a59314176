import type { Block, Deck, Slide } from '../model/deck.ts';
import { uniqueId } from '../model/ids.ts';
import { blocksToMdx } from './write-mdx/blocks.ts';
import { tag } from './write-mdx/component.ts';
import { frontmatter } from './write-mdx/frontmatter.ts';
import { headingToMdx } from './write-mdx/markdown.ts';
import { type PageWords, pageWordsOf } from './write-mdx/page-words.ts';

export interface MdxDeck {
  /** With its `---` lines. */
  frontmatter: string;
  slides: MdxSlide[];
}

export interface MdxSlide {
  /** The `id` that its `<Slide>` carries. */
  id: string;
  /** 1-based number in the source document. */
  source: number;
  text: string;
}

/**
 * Writes a deck as docs/authoring.md describes it, one text a slide.
 * `document` is the name of the source file as readers know it; a `draft` is not published.
 */
export function writeMdx(deck: Deck, document: string, { draft = false } = {}): MdxDeck {
  const taken = new Set<string>();
  const ids = deck.slides.map((slide) => uniqueId(slide.id ?? `s${slide.source}`, taken));
  const words = pageWordsOf(deck);
  return {
    frontmatter: frontmatter(deck, document, draft, words),
    slides: deck.slides.map((slide, index) => {
      const id = ids[index] ?? '';
      const place = deck.unpaged ? nameOf(document) : `${nameOf(document)} ${words.page(slide.source)}`;
      return { id, source: slide.source, text: slideToMdx(slide, id, place, words) };
    }),
  };
}

/** The text of `index.mdx`. */
export function joinMdx(deck: { frontmatter: string; slides: { text: string }[] }): string {
  return `${deck.frontmatter}\n${deck.slides.map(({ text }) => text).join('\n---\n\n')}`;
}

/** A file's name without its ending. */
const nameOf = (document: string) => document.replace(/\.[A-Za-z0-9]{2,5}$/, '');

function slideToMdx(slide: Slide, id: string, source: string, words: PageWords): string {
  const title = slide.title === '' ? words.page(slide.source) : slide.title;
  const name = slide.untitled ? { title } : {};
  const { layout, background, drawing } = slide;
  const looks = {
    layout,
    background: background?.file === undefined ? background?.color : `./${background.file}`,
    drawing: drawing === undefined ? undefined : `./${drawing}`,
  };
  const parts = [
    tag('Slide', { id, ...name, source, hidden: slide.hidden === true, ...looks }, ' />'),
    slide.untitled ? '' : `## ${headingToMdx(title)}`,
    blocksToMdx(slide.blocks),
    notesToMdx(slide.notes),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function notesToMdx(notes: Block[]): string {
  const text = blocksToMdx(notes);
  return text === '' ? '' : `<Notes>\n\n${text}\n\n</Notes>`;
}
