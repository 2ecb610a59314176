import type { Block, Deck, Run, Slide } from '../model/deck.ts';
import { widthOf } from './text-width.ts';
import { type PageWords, pageWordsOf } from './write-mdx/page-words.ts';

/** A wider line is a sentence, not a title. A Chinese character is 2 wide, a Latin letter 1. */
const WIDEST_TITLE = 60;

/**
 * Gives every slide a title. A short first line moves up and becomes it. Else the slide stays without one, as
 * in the source, and only gets a name for lists: the section it opens, its first words or its number.
 */
export function nameSlides(deck: Deck): Deck {
  const words = pageWordsOf(deck);
  return { ...deck, slides: deck.slides.map((slide) => nameSlide(slide, words)) };
}

function nameSlide(slide: Slide, words: PageWords): Slide {
  if (slide.title.trim() !== '') return slide;
  const [first, ...rest] = slide.blocks;
  if (first && (first.type === 'paragraph' || first.type === 'heading') && isPlain(first.runs)) {
    const text = textOf(first.runs);
    if (text !== '' && widthOf(text) <= WIDEST_TITLE) return { ...slide, title: text, blocks: rest };
  }
  const name = slide.section || firstWords(slide.blocks) || words.page(slide.source);
  return { ...slide, title: name, untitled: true };
}

/** Links and equations would be lost in a title. */
function isPlain(runs: Run[]): boolean {
  return runs.every((run) => !run.link && !run.mathml);
}

function firstWords(blocks: Block[]): string {
  for (const block of blocks) {
    const text = textOfBlock(block);
    if (text !== '') return shorten(text);
  }
  return '';
}

function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return textOf(block.runs);
    case 'list':
    case 'diagram':
      return block.items[0] ? textOf(block.items[0].runs) : '';
    case 'step':
    case 'remark':
      return firstWords(block.blocks);
    case 'quiz':
      return firstWords(block.question);
    case 'columns':
      return firstWords(block.columns.flatMap(({ blocks }) => blocks));
    case 'figure':
      return textOf(block.caption) || block.picture.alt;
    case 'drawing':
      return block.text[0] ?? block.title;
    case 'table':
      return firstWords(block.rows.flatMap((row) => row.flatMap((cell) => cell?.blocks ?? [])));
    case 'chart':
      return block.title;
    case 'picture':
      return block.alt;
    default:
      return '';
  }
}

/** Up to the first stop, else up to a width, never inside a Latin word. */
function shorten(text: string): string {
  const clause = text.split(/[。！？；：，,;:!?]|\. /u, 1)[0]?.trim() ?? '';
  if (clause !== '' && widthOf(clause) <= WIDEST_TITLE) return clause;
  let cut = text.slice(0, WIDEST_TITLE);
  while (widthOf(cut) > WIDEST_TITLE) cut = cut.slice(0, -1);
  return `${cut.replace(/\s+[A-Za-z]*$/, '')}…`;
}

function textOf(runs: Run[]): string {
  return runs
    .map((run) => run.text + (run.break ? ' ' : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
