import Reveal from 'reveal.js';
import { textsFor } from '../i18n/texts.ts';
import { fitSlides } from './fit-slides.ts';
import { linkSpeaker, titleOf } from './speaker-link.ts';
import { setUpTools } from './stage-tools.ts';

const { presentation: words } = textsFor(document.documentElement.lang);
const element = document.querySelector<HTMLElement>('.reveal');

async function start(stage: HTMLElement): Promise<void> {
  const slides = stage.querySelector<HTMLElement>('.slides');
  if (slides) fitSlides(slides);
  const deck = new Reveal(stage, {
    width: 1280,
    height: 720,
    margin: 0,
    // Slides are laid out from the top; reveal.js would otherwise set display: block on them.
    center: false,
    display: 'flex',
    hash: true,
    transition: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'none' : 'fade',
    transitionSpeed: 'fast',
    backgroundTransition: 'none',
    // Arrows are for fingers; a trainer has keys or a clicker.
    controls: matchMedia('(pointer: coarse)').matches,
    controlsTutorial: false,
    help: false,
    scrollActivationWidth: 0,
    pdfSeparateFragments: false,
  });
  await deck.initialize();
  // reveal.js makes an application of the stage, and screen readers then stop reading its text.
  stage.removeAttribute('role');

  const announcer = document.querySelector('[data-announce]');
  const announce = () => {
    const slide = deck.getCurrentSlide() as HTMLElement | undefined;
    if (!announcer || !slide) return;
    announcer.textContent = `${titleOf(slide)}，${words.slideOf(deck.getIndices().h + 1, deck.getTotalSlides())}`;
  };
  deck.on('slidechanged', announce);

  const link = document.querySelector<HTMLAnchorElement>('[data-speaker]');
  const speaker = linkSpeaker(deck, link?.href ?? '');
  setUpTools(deck, speaker.open);
}

if (element) void start(element);
