import Reveal from 'reveal.js';
import { announceSlides } from './stage/announce.ts';
import { orderDrawingSteps } from './stage/drawing-steps.ts';
import { followDrawnPictures } from './stage/drawn-pictures.ts';
import { fitShown } from './stage/fit-shown.ts';
import { keepPlace } from './stage/kept-place.ts';
import { runTemplate } from './stage/script-template.ts';
import { resumesSession } from './stage/session-key.ts';
import { sessionLoader } from './stage/session-loader.ts';
import { numberSlides } from './stage/slide-numbers.ts';
import { stayOnStage } from './stage/stay-on-stage.ts';
import { isToolKey, setUpTools, toggleFullscreen } from './stage/tools.ts';
import { keepAwake } from './stage/wake-lock.ts';
import { isOwn, STAGE_WINDOW } from './stage-protocol.ts';

const element = document.querySelector<HTMLElement>('.reveal');

async function start(stage: HTMLElement): Promise<void> {
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
    // Fingers tap and swipe: tools.ts.
    controls: false,
    help: false,
    jumpToSlide: false,
    keyboardCondition: (event: KeyboardEvent) => !isToolKey(event),
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

  const wish = sessionLoader(deck);
  announceSlides(deck, document.querySelector('[data-announce]'));
  setUpTools(deck, wish);
  stayOnStage(toggleFullscreen);
  keepPlace(deck, document.querySelector('[data-resume]'), () => wish({ do: 'recover' }));
  keepAwake();

  window.addEventListener('message', (event) => {
    if (isOwn(event) && event.data.lectern === 'command') wish(event.data, event.source as Window);
  });
  const needsSession = () => deck.getCurrentSlide()?.querySelector('[data-hands]');
  deck.on('slidechanged', () => needsSession() && wish({ do: 'hello' }));
  if (opener && window.name === STAGE_WINDOW) wish({ do: 'recover' });
  else if (resumesSession(location.pathname) || needsSession()) wish({ do: 'hello' });
}

// The first slide is painted before its script takes the processor; a hidden window paints nothing.
if (element) {
  if (document.hidden) void start(element);
  else requestAnimationFrame(() => setTimeout(start, 0, element));
}
