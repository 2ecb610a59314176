import Reveal from 'reveal.js';
import type { Animate } from './animate.ts';
import { announceSlides } from './stage/announce.ts';
import { orderDrawingSteps } from './stage/drawing-steps.ts';
import { followDrawnPictures } from './stage/drawn-pictures.ts';
import { fitShown } from './stage/fit-shown.ts';
import { lateScript } from './stage/late-script.ts';
import { savePlace } from './stage/saved-place.ts';
import { runTemplate } from './stage/script-template.ts';
import { resumesSession } from './stage/session-key.ts';
import { sessionLoader } from './stage/session-loader.ts';
import { numberSlides } from './stage/slide-numbers.ts';
import { stayOnStage } from './stage/stay-on-stage.ts';
import { setUpTools } from './stage/tools.ts';
import { hintAtTurning } from './stage/turn-hint.ts';
import { turningOf } from './stage/turning.ts';
import { holdWakeLock } from './stage/wake-lock.ts';
import { isOwn, STAGE_WINDOW } from './stage-protocol.ts';

const element = document.querySelector<HTMLElement>('.reveal');

async function start(stage: HTMLElement): Promise<void> {
  const deck = new Reveal(stage, {
    width: 1280,
    height: 720,
    margin: 0,
    // A wall of screens is filled as a laptop's is.
    maxScale: Number.POSITIVE_INFINITY,
    // Slides are laid out from the top; reveal.js would otherwise set display: block on them.
    center: false,
    display: 'flex',
    hash: true,
    transition:
      stage.dataset.transition === 'none' || matchMedia('(prefers-reduced-motion: reduce)').matches
        ? 'none'
        : 'fade',
    transitionSpeed: 'fast',
    // Keys, mice and fingers: tools.ts.
    controls: false,
    // Upright phones have the article to scroll; slides keep their steps and their shape.
    scrollActivationWidth: 0,
    // Pictures of this slide and the next.
    viewDistance: 2,
    pdfSeparateFragments: false,
  });
  numberSlides([...stage.querySelectorAll<HTMLElement>('.slide')]);
  orderDrawingSteps(stage);
  await deck.initialize();
  runTemplate('stage');
  fitShown(deck);
  followDrawnPictures(deck);
  // reveal.js makes an application of the stage, and screen readers then stop reading its text.
  stage.removeAttribute('role');

  const turning = turningOf(deck, document.querySelector('[data-over]'), leaveStage);
  const wish = sessionLoader(deck, turning);
  announceSlides(deck, document.querySelector('[data-announce]'));
  setUpTools(deck, stage, turning, wish);
  stayOnStage();
  hintAtTurning(document.querySelector('[data-turn-hint]'));
  savePlace(deck, document.querySelector('[data-resume]'), () => wish({ do: 'recover' }));
  holdWakeLock();
  if (stage.querySelector('[data-animate]')) lateScript<Animate>('animate')((animate) => animate(deck));

  window.addEventListener('message', (event) => {
    if (isOwn(event) && event.data.lectern === 'command') wish(event.data, event.source as Window);
  });
  const needsSession = () => deck.getCurrentSlide()?.querySelector('[data-hands]');
  deck.on('slidechanged', () => needsSession() && wish({ do: 'hello' }));
  if (opener && window.name === STAGE_WINDOW) wish({ do: 'recover' });
  else if (resumesSession(location.pathname) || needsSession()) wish({ do: 'hello' });
}

/** Goes to where one reads what was shown; a deck in one file has no such place and only gives the screen back. */
function leaveStage(): void {
  const article = document.querySelector<HTMLAnchorElement>('[data-article]');
  if (article) location.href = article.href;
  else if (document.fullscreenElement) void document.exitFullscreen();
}

// The first slide is painted before its script takes the processor; a hidden window paints nothing.
if (element) {
  if (document.hidden) void start(element);
  else requestAnimationFrame(() => setTimeout(start, 0, element));
}
