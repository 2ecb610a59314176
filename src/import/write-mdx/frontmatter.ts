import { stringify } from 'yaml';
import type { Deck, Look } from '../../model/deck.ts';
import { type PageWords, pageWordsOf } from './page-words.ts';

/** The fields that docs/authoring.md requires; whoever edits the deck writes a better summary. */
export function frontmatter(deck: Deck, document: string, draft = false, words = pageWordsOf(deck)): string {
  // Slides that continue one another are one page of the source.
  const pages = [...new Set(deck.slides.map(({ source }) => source))];
  const last = Math.max(1, ...pages);
  const part = last > 1 ? words.pages(1, last) : words.page(1);
  const fields = {
    title: oneLine(deck.title) || document,
    summary: words.summary(pages.length, sectionsOf(deck, words)),
    ...(deck.author ? { author: oneLine(deck.author) } : {}),
    ...(deck.look ? { look: lookOf(deck.look) } : {}),
    ...(endsWithThanks(deck) ? { endSlide: false } : {}),
    ...(draft ? { draft: true } : {}),
    sources: [deck.unpaged ? { document } : { document, part }],
  };
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n`;
}

/** 谢谢观看, 感谢聆听, Thank you, Q & A; not a sentence that begins so. */
const THANKS = /^(多?谢谢?|感谢|致谢|thanks?( you)?|the end|q\s*[&＆]\s*a|再见)[^。；;:：]{0,12}$/i;

/** Whether the source itself ends by thanking its audience. */
function endsWithThanks({ slides }: Deck): boolean {
  const last = slides.findLast(({ hidden }) => !hidden);
  return slides.length > 1 && last !== undefined && THANKS.test(oneLine(last.title));
}

function lookOf({ logo, ...colours }: Look): Look {
  return { ...colours, ...(logo === undefined ? {} : { logo: `./${logo}` }) };
}

/** The sections of the source, with the pages they begin and end at. */
function sectionsOf({ slides }: Deck, words: PageWords) {
  const starts = slides.flatMap(({ section }, index) => (section ? [{ name: oneLine(section), index }] : []));
  return starts.map(({ name, index }, position) => {
    const end = starts[position + 1]?.index ?? slides.length;
    const [first, last] = [slides[index]?.source ?? 1, slides[end - 1]?.source ?? 1];
    return { name, pages: first === last ? words.page(first) : words.pages(first, last) };
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
