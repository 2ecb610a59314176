import type { RevealApi } from 'reveal.js';
import { toggleContrast } from '../contrast.ts';
import type { UseDialogs } from '../dialogs.ts';
import { END_SLIDE } from '../stage-protocol.ts';
import { afterPaint } from './after-paint.ts';
import { lateScript } from './late-script.ts';
import { turnByPointers } from './pointer-turns.ts';
import type { Fulfil } from './session-loader.ts';
import { bindStageKeys, type KeyActions } from './stage-keys.ts';
import type { Turning } from './turning.ts';
import { turnByWheel } from './wheel-turns.ts';

/** How long the tools stay when the mouse rests, in milliseconds. */
const TOOLS_STAY = 2500;

/** The bar at the foot of the stage, the dialogs, and what keys, mice and fingers do. */
export function setUpTools(deck: RevealApi, stage: HTMLElement, turning: Turning, wish: Fulfil): void {
  const dialogs = lateScript<UseDialogs>('dialogs');
  const actions: KeyActions = {
    dialog: (name) => dialogs((use) => use({ deck, turning }, name)),
    fullscreen: toggleFullscreen,
    contrast: toggleContrast,
    lesson: (key, shift) => wish({ do: 'key', key, shift }),
  };
  const byButton: Record<string, () => void> = {
    previous: () => turning.previous(),
    next: () => turning.next(),
    o: () => actions.dialog('overview'),
    q: () => actions.dialog('qr'),
    h: () => actions.dialog('keys'),
    f: toggleFullscreen,
    c: toggleContrast,
  };
  for (const button of document.querySelectorAll<HTMLElement>('[data-key]')) {
    button.addEventListener('click', (event) => {
      event.preventDefault();
      const { key = '' } = button.dataset;
      if (byButton[key]) byButton[key]();
      else actions.lesson(key, false);
      // A key pressed next is meant for the slides, not for this button; a dialog gives the focus back to it.
      if (!/[oqh]/.test(key)) button.blur();
    });
  }
  for (const minutes of document.querySelectorAll('[data-discuss]')) {
    minutes.addEventListener('click', () => wish({ do: 'timer', act: 'toggle' }));
  }
  bindStageKeys(turning, actions);

  const { classList } = document.documentElement;
  let hide: ReturnType<typeof setTimeout> | undefined;
  const hideLater = () => {
    clearTimeout(hide);
    hide = setTimeout(() => classList.remove('show-tools'), TOOLS_STAY);
  };
  const showTools = () => {
    classList.add('show-tools');
    hideLater();
  };
  document.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'mouse') showTools();
  });
  const still = stage.dataset.still ?? '';
  turnByPointers(stage, turning, {
    // A finger takes its time to find the tool; a second tap puts them away.
    showTools: () => {
      clearTimeout(hide);
      classList.toggle('show-tools');
    },
    zoom: (pinched, { clientX: x, clientY: y }) => wish(pinched ? { do: 'pinch' } : { do: 'zoom', x, y }),
    clicks: !still.includes('click'),
  });
  if (!still.includes('wheel')) turnByWheel(stage, turning);
  deck.on('slidechanged', () => classList.remove('show-tools'));
  followSlide(deck);
}

/** Keeps the link to the article at the slide. */
function followSlide(deck: RevealApi): void {
  const article = document.querySelector<HTMLAnchorElement>('[data-article]');
  const base = article?.getAttribute('href') ?? '';
  const follow = () => {
    const id = deck.getCurrentSlide()?.id;
    const isRead = id && id !== 'cover' && id !== END_SLIDE;
    if (article) article.href = isRead ? `${base}#${encodeURIComponent(id)}` : base;
  };
  deck.on('slidechanged', () => afterPaint(follow));
  follow();
}

/** Fills the screen with the presentation, or gives it back. */
function toggleFullscreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen?.();
}
