import type { DeckEntry } from '../../content/content.ts';
import type { Texts } from '../../i18n/texts.ts';
import { hasOwnCover, plannedMinutes } from '../../model/slide.ts';
import type { Theme } from '../../model/themes.ts';
import { coverArt } from '../../pictures/cover-art/cover-art.ts';
import type { DrawnSlide } from './draw-slide.ts';
import { BODY, drawSlide } from './draw-slide.ts';
import { pictureOf } from './drawn-files.ts';
import type { DeckFiles } from './files.ts';
import { linkTargetOf } from './link-target.ts';
import { fontOf } from './palette.ts';
import { paragraph } from './paragraphs.ts';
import { plain } from './runs.ts';
import type { Shape } from './shapes.ts';
import { themeLook } from './theme-look.ts';
import { writePresentation } from './write-presentation.ts';

/** As on the cover of the presentation. */
const ART = { columns: 6, rows: 6, words: [2, 4] } as const;

export interface PptxSite {
  organisation: string;
  /** `#rrggbb` */
  colour: string;
  /** `#rrggbb`; without it amber. */
  accent?: string | undefined;
  /** How the deck's slides look; as the house's without it. */
  theme?: Theme;
  /** Of its texts (BCP 47). */
  language: string;
  /** Of titles and text; without it one for the language. */
  font?: string | undefined;
  words: Texts['blocks'];
  /** The course that the deck belongs to. */
  course?: { title: string; family: number };
  /** What its last slide says; it has none without it. */
  end?: { thanks: string; next?: string };
  /** Where the site is published; links to its pages lead there, and nowhere without it. */
  address?: string;
}

/**
 * Makes a deck a PowerPoint file: a cover, unless it has its own, then every slide in order, hidden ones hidden.
 * @returns the bytes of a .pptx (PresentationML, ECMA-376)
 */
export async function deckToPptx(deck: DeckEntry, files: DeckFiles, site: PptxSite): Promise<Uint8Array> {
  const title = deck.data?.title ?? deck.id;
  const colour = deck.data?.look?.accent ?? site.colour;
  const look = themeLook(site.theme ?? 'house', colour, site.accent);
  const context = { files, words: site.words, coverInk: look.cover.ink };
  const own = deck.slides.map((slide) => drawSlide(slide, context));
  const isCovered = hasOwnCover(deck.slides.map(({ outline }) => outline));
  const slides = [
    ...(isCovered ? [] : [cover(deck, title, site)]),
    ...own,
    ...(site.end === undefined ? [] : [end(title, site.end)]),
  ];
  const art = coverArt({ family: site.course?.family ?? 0, piece: deck.id }, ART, {
    light: look.cover.art,
    accent: site.accent ?? '#e8a93a',
  });
  return writePresentation(slides, {
    title,
    author: site.organisation,
    art: (await pictureOf(art, 1440)).data,
    look,
    language: site.language,
    font: site.font ?? fontOf(site.language),
    titleFont: look.titleFonts[site.language],
    linkTarget: linkTargetOf(
      deck.id,
      slides.map(({ id }) => id),
      site.address,
    ),
  });
}

function end(title: string, { thanks, next }: NonNullable<PptxSite['end']>): DrawnSlide {
  const place = { kind: 'text', box: BODY, size: 0 } as const;
  const lines = [title, ...(next === undefined ? [] : [next])];
  const shapes: Shape[] = [
    { ...place, placeholder: 'title', paragraphs: [paragraph(plain(thanks))] },
    { ...place, placeholder: 'body', paragraphs: lines.map((line) => paragraph(plain(line))) },
  ];
  return { id: '_end', layout: 'cover', hidden: false, shapes, notes: [] };
}

function cover(
  { data, slides }: DeckEntry,
  title: string,
  { organisation, course, words }: PptxSite,
): DrawnSlide {
  const place = { kind: 'text', box: BODY, size: 0 } as const;
  const minutes = words.minutes(String(Math.ceil(plannedMinutes(slides.map(({ outline }) => outline)))));
  const facts = [data?.audience, minutes, organisation].filter(Boolean).join('　');
  const lines = [data?.subtitle, course?.title, facts].filter((line) => line !== undefined);
  const shapes: Shape[] = [
    { ...place, placeholder: 'title', paragraphs: [paragraph(plain(title))] },
    { ...place, placeholder: 'body', paragraphs: lines.map((line) => paragraph(plain(line))) },
  ];
  return { id: 'cover', layout: 'cover', hidden: false, shapes, notes: [] };
}
