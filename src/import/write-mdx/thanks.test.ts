import { expect, it } from 'vitest';
import type { Deck } from '../../model/deck.ts';
import { frontmatter } from './frontmatter.ts';

const deck = (...titles: string[]): Deck => ({
  title: '巡更',
  slides: titles.map((title, at) => ({ source: at + 1, title, blocks: [], notes: [] })),
  assets: [],
});

it.each(['谢谢', '感谢聆听！', 'Thank you', 'Q & A'])(
  'a deck that ends with %s gets no second thanks',
  (last) => {
    expect(frontmatter(deck('巡更', last), 'a.pptx')).toContain('endSlide: false');
  },
);

it.each(['感谢业主的来信：怎样回复', '处置流程'])(
  'a deck that ends with %s ends as the site does',
  (last) => {
    expect(frontmatter(deck('巡更', last), 'a.pptx')).not.toContain('endSlide');
  },
);
