import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content, DeckEntry } from '../content/content.ts';
import { type Texts, textsFor } from '../i18n/texts.ts';
import { courseColour } from '../model/course-colour.ts';
import type { Theme } from '../model/themes.ts';
import { deckToPptx } from './pptx/deck-to-pptx.ts';
import { readDeckFiles } from './pptx/read-deck-files.ts';
import { themeLook } from './pptx/theme-look.ts';

export interface PptxExport {
  /** What the decks' paths are relative to. */
  root: string;
  out: string;
  /** What site.yaml says. */
  site: Content['site'];
  /** What the decks belong to. */
  courses: Content['courses'];
  /** All decks of the site, of which some are named as what comes next. */
  all: readonly DeckEntry[];
  /** Where the site is published; links to its pages lead there, and nowhere without it. */
  address?: string;
}

/**
 * Writes `<deck>.pptx` for each deck.
 * @returns the paths written
 */
export async function exportPptx(decks: readonly DeckEntry[], options: PptxExport): Promise<string[]> {
  const { root, out, address } = options;
  const {
    organisation = '',
    colour = '#0b5c55',
    language = 'zh-CN',
    accent,
    fonts,
    theme,
  } = options.site?.data ?? {};
  const { blocks: words, deck: deckWords } = textsFor(language);
  await mkdir(out, { recursive: true });
  const written: string[] = [];
  for (const deck of decks) {
    const path = join(out, `${deck.id}.pptx`);
    const place = placeOf(deck.id, options);
    const own = deck.data?.theme ?? place?.theme ?? theme ?? 'house';
    const site = {
      theme: own,
      organisation,
      words,
      language,
      accent,
      font: fonts?.text,
      colour: place === undefined ? colour : courseColour(place.colour, place.family, colour),
      ...(place === undefined ? {} : { course: place }),
      ...(endsWithThanks(deck, options) ? { end: endOf(place, deckWords.end) } : {}),
      ...(address === undefined ? {} : { address }),
    };
    const brand = deck.data?.look?.accent ?? site.colour;
    const files = await readDeckFiles(root, deck, brand, themeLook(own, brand, accent).brandInk);
    await writeFile(path, await deckToPptx(deck, files, site));
    written.push(path);
  }
  return written;
}

interface PlaceInCourse {
  title: string;
  /** The course's place in the list of courses, from 0. */
  family: number;
  colour?: string | undefined;
  theme?: Theme | undefined;
  /** The title of the deck that follows. */
  next?: string | undefined;
}

function placeOf(deck: string, { courses, all }: PptxExport): PlaceInCourse | undefined {
  const listed = courses
    .flatMap(({ id, data }) => (data === undefined ? [] : [{ id, ...data }]))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const family = listed.findIndex(({ decks }) => decks.includes(deck));
  const course = listed[family];
  if (course === undefined) return undefined;
  const following = course.decks[course.decks.indexOf(deck) + 1];
  const next = all.find(({ id }) => id === following)?.data?.title;
  return { title: course.title, family, colour: course.colour, theme: course.theme, next };
}

function endsWithThanks({ data }: DeckEntry, { site }: PptxExport): boolean {
  return data?.endSlide ?? site?.data?.endSlide ?? true;
}

function endOf(place: PlaceInCourse | undefined, words: Texts['deck']['end']) {
  if (place === undefined) return { thanks: words.thanks };
  const next = place.next === undefined ? words.last(place.title) : `${words.next}${place.next}`;
  return { thanks: words.thanks, next };
}
