import type { DeckEntry } from '../../content/content.ts';
import type { Texts } from '../../i18n/texts.ts';
import { hasOwnCover } from '../../model/slide.ts';
import type { DrawnSlide } from './draw-slide.ts';
import { BODY, drawSlide } from './draw-slide.ts';
import type { DeckFiles } from './files.ts';
import { linkTargetOf } from './link-target.ts';
import { paragraph } from './paragraphs.ts';
import { plain } from './runs.ts';
import type { Shape } from './shapes.ts';
import { writePresentation } from './write-presentation.ts';

export interface PptxSite {
  organisation: string;
  /** `#rrggbb` */
  colour: string;
  words: Texts['blocks'];
  /** Where the site is published; links to its pages lead there, and nowhere without it. */
  address?: string;
}

/**
 * Makes a deck a PowerPoint file: a cover, unless it has its own, then every slide in order, hidden ones hidden.
 * @returns the bytes of a .pptx (PresentationML, ECMA-376)
 */
export async function deckToPptx(deck: DeckEntry, files: DeckFiles, site: PptxSite): Promise<Uint8Array> {
  const title = deck.data?.title ?? deck.id;
  const context = { files, words: site.words };
  const own = deck.slides.map((slide) => drawSlide(slide, context));
  const isCovered = hasOwnCover(deck.slides.map(({ outline }) => outline));
  const slides = isCovered ? own : [cover(deck, title, site), ...own];
  return writePresentation(slides, {
    title,
    author: site.organisation,
    colour: deck.data?.look?.accent ?? site.colour,
    linkTarget: linkTargetOf(
      deck.id,
      slides.map(({ id }) => id),
      site.address,
    ),
  });
}

function cover({ data }: DeckEntry, title: string, { organisation }: PptxSite): DrawnSlide {
  const place = { kind: 'text', box: BODY, size: 0 } as const;
  const lines = [data?.subtitle, data?.audience, organisation].filter((line) => line !== undefined);
  const shapes: Shape[] = [
    { ...place, placeholder: 'title', paragraphs: [paragraph(plain(title))] },
    { ...place, placeholder: 'body', paragraphs: lines.map((line) => paragraph(plain(line))) },
  ];
  return { id: 'cover', layout: 'cover', hidden: false, shapes, notes: [] };
}
