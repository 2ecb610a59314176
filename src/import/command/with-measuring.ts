import { basename } from 'node:path';
import { findBrowser } from '../../browser/find-browser.ts';
import { launchBrowser } from '../../browser/launch-browser.ts';
import { MissingPackage } from '../../model/missing-package.ts';
import { lookInBrowser } from '../measure/look-in-browser.ts';
import { type MeasuredDeck, measureDecks } from '../measure/measure-decks.ts';
import { openThrowAwaySite } from '../measure/throw-away-site.ts';
import type { Measuring } from './run-jobs.ts';
import { siteLanguage } from './site-language.ts';

export interface MeasuringOptions {
  /** The `site.yaml` of the site that the decks are for. */
  siteFile: string;
  /** Is told how many slides are looked at, each time before. */
  onLook(slides: number): void;
  /** Is told of each slide of which a picture was taken. */
  onPhoto?(): void;
  /** Pictures of the slides as they are presented are wanted, whatever the jobs say. */
  photograph?: boolean;
}

/** Runs `use` with decks looked at in one browser and one site; without a browser on this machine, with none. */
export async function withMeasuring<Value>(
  { siteFile, onLook, onPhoto, photograph = false }: MeasuringOptions,
  use: (measuring: Measuring | undefined) => Promise<Value>,
): Promise<Value> {
  if (findBrowser() === undefined) return use(undefined);
  const site = await openThrowAwaySite(siteFile);
  const nameOf = (index: number) => `deck-${index + 1}`;
  try {
    return await use({
      folderOf: (index) => site.folderOf(nameOf(index)),
      async measure(decks) {
        const given = decks.map(({ index, job, waiting: { deck, canDraw, canPicture } }) => ({
          name: nameOf(index),
          document: basename(job.file),
          deck,
          canDraw,
          canPicture,
          canPart: job.partLong === true,
          photograph: photograph || job.review !== undefined,
        }));
        onLook(given.reduce((sum, { deck }) => sum + deck.slides.length, 0));
        try {
          const browser = await launchBrowser();
          try {
            return await measureDecks(given, lookInBrowser(site, browser, onPhoto));
          } finally {
            await browser.close();
          }
        } catch (error) {
          const why = whyOf(error, await siteLanguage(siteFile));
          return given.map(
            ({ deck }): MeasuredDeck => ({ deck, slides: [], photos: new Map(), unseen: why }),
          );
        }
      },
    });
  } finally {
    await site.remove();
  }
}

/** In one line: it is said in a sentence of the report. */
function whyOf(error: unknown, language: string): string {
  if (error instanceof MissingPackage) return error.in(language);
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
