import type { StagedDeck, StagedSlide } from '../../import/stage/staged-deck.ts';
import type { Block, Slide } from '../../model/deck.ts';
import type { Choices } from './incoming-file.ts';

export const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });

/** A slide of a staged import for tests, arranged as it came unless parts are given. */
export function stagedSlide(source: number, given: Partial<Slide> = {}, parts?: Slide[]): StagedSlide {
  const id = `s${source}`;
  const whole: Slide = { id, source, title: `第 ${source} 课`, blocks: [], notes: [], ...given };
  return {
    id,
    source,
    whole,
    parts: (parts ?? [whole]).map((slide) => ({ id: slide.id ?? id, slide, hasPhoto: false })),
    pictured: false,
    pages: [source],
    missing: [],
    messages: [],
  };
}

export function stagedDeck(slides: StagedSlide[], name = '电话礼仪.pptx'): StagedDeck {
  return {
    document: { name, sha256: '0', format: 'pptx' },
    deck: {
      title: '电话礼仪',
      look: { ink: '#000000', paper: '#ffffff', accent: '#336699', logo: 'logo.png' },
      slides: slides.flatMap(({ parts }) => parts.map(({ slide }) => slide)),
      assets: [
        { file: 'desk.png', bytes: new Uint8Array() },
        { file: 'logo.png', bytes: new Uint8Array() },
      ],
    },
    slides,
    messages: [],
    hasOriginal: true,
  };
}

export const choices = (given: Partial<Choices> = {}): Choices => ({
  title: '电话礼仪',
  address: 'phone',
  course: { kind: 'none' },
  look: 'house',
  slides: {},
  theirs: [],
  ...given,
});
