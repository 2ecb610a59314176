import type { Browser, Page } from 'playwright-core';
import { goToSlide } from './go-to-slide.ts';
import { openPresentation } from './open-presentation.ts';
import { readSlideType, type SlideType } from './read-slide-type.ts';
import { type SlideSight, seeSlides } from './see-slides.ts';
import { type SlideFault, slideFaults } from './slide-faults.ts';

/** A deck as it is presented. */
export interface DeckSight {
  /** In the order they are shown; the cover first. */
  slides: SlideSight[];
  /** How their words are set, in the same order. */
  types: SlideType[];
  /** The first fault of each slide that has one. */
  faults: SlideFault[];
  /** JPEG by the slide's anchor, where pictures were asked for. */
  pictures: Map<string, Uint8Array>;
}

export interface LookOptions {
  /** By the slide's anchor, the beginnings of texts whose places are asked for, without spaces. */
  begins?: Readonly<Record<string, readonly string[]>>;
  /** Anchors of the slides to take pictures of. */
  photograph?: readonly string[];
  /** Is told of each slide of which a picture was taken. */
  onPhoto?(): void;
}

const SCREEN = { width: 1280, height: 720 };
/** Pictures are shown beside others: three quarters of the screen's pixels do. */
const PHOTO_SCALE = 0.75;

/**
 * Presents a deck and looks at each of its slides with all steps shown.
 * @param address of the presentation
 */
export async function lookAtDeck(
  browser: Browser,
  address: string,
  { begins = {}, photograph = [], onPhoto }: LookOptions,
): Promise<DeckSight> {
  const page = await browser.newPage({
    viewport: SCREEN,
    deviceScaleFactor: PHOTO_SCALE,
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  try {
    await openPresentation(page, address);
    await page.evaluate(loadPictures);
    const faults = await page.evaluate(slideFaults);
    const slides = await page.evaluate(seeSlides, begins);
    const types = await page.evaluate(readSlideType);
    const pictures = new Map<string, Uint8Array>();
    if (photograph.length > 0) await page.evaluate(readyForPictures);
    for (const id of photograph) {
      pictures.set(id, await photographSlide(page, id));
      onPhoto?.();
    }
    return { slides, types, faults, pictures };
  } finally {
    await page.close();
  }
}

/** Runs in the browser: pictures wait for their slide to come near. */
async function loadPictures(): Promise<void> {
  for (const image of document.querySelectorAll<HTMLImageElement>('img[data-src]')) {
    image.src = image.dataset.src ?? '';
  }
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
}

/** Runs in the browser: all steps are shown, and no tools. */
function readyForPictures(): void {
  for (const slide of document.querySelectorAll('.slides > section')) slide.classList.remove('measuring');
  for (const tools of document.querySelectorAll<HTMLElement>('.stage-tools, .stage-resume'))
    tools.hidden = true;
}

async function photographSlide(page: Page, id: string): Promise<Uint8Array> {
  await goToSlide(page, id);
  await page.evaluate(() => {
    for (const step of document.querySelectorAll('section.present .fragment')) step.classList.add('visible');
  });
  return page.screenshot({ type: 'jpeg', quality: 80 });
}
