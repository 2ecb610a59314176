import Reveal from 'reveal.js';
import { fitSlides } from './fit-slides.ts';
import { keepPlace } from './kept-place.ts';
import { linkSpeaker, titleOf } from './speaker-link.ts';
import { setUpTools, toggleFullscreen } from './stage-tools.ts';
import { stayOnStage } from './stay-on-stage.ts';
import { keepAwake } from './wake-lock.ts';

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

  const announcer = document.querySelector<HTMLElement>('[data-announce]');
  const announce = () => {
    const slide = deck.getCurrentSlide() as HTMLElement | undefined;
    if (!announcer || !slide) return;
    const place = (announcer.dataset.announce ?? '')
      .replace('{number}', String(deck.getIndices().h + 1))
      .replace('{count}', String(deck.getTotalSlides()));
    announcer.textContent = `${titleOf(slide)}，${place}`;
  };
  deck.on('slidechanged', announce);

  const link = document.querySelector<HTMLAnchorElement>('[data-speaker]');
  const speaker = linkSpeaker(deck, link?.href ?? '');
  setUpTools(deck, speaker.open);
  stayOnStage(toggleFullscreen);
  keepPlace(deck, document.querySelector('[data-resume]'));
  keepAwake();
}

if (element) void start(element);
