import type { RevealApi } from 'reveal.js';
import { toggleContrast } from '../contrast.ts';
import type { DialogName, ToggleDialog } from '../dialogs.ts';
import { sideOfTap } from '../tap.ts';
import { afterPaint } from './after-paint.ts';
import { lateScript } from './late-script.ts';
import type { Fulfil } from './session-loader.ts';

/** What a finger presses instead of turning the slide. */
const PRESSED = 'a, button, audio, video, [data-discuss]';

/** The dialogs by their keys. */
const DIALOGS: Readonly<Record<string, DialogName>> = { h: 'keys', q: 'qr' };

/** The bar at the foot of the stage, the dialogs, and the keys that reveal.js does not know. */
export function setUpTools(deck: RevealApi, wish: Fulfil): void {
  const dialogs = lateScript<ToggleDialog>('dialogs');
  const actions: Record<string, () => void> = {
    previous: () => deck.prev(),
    next: () => deck.next(),
    o: () => deck.toggleOverview(),
    f: toggleFullscreen,
    c: toggleContrast,
  };
  const press = (key: string, shift: boolean) => {
    const dialog = DIALOGS[key];
    if (dialog) dialogs((toggle) => toggle(dialog));
    else if (actions[key]) actions[key]();
    else wish({ do: 'key', key, shift });
  };

  for (const button of document.querySelectorAll<HTMLElement>('[data-key]')) {
    button.addEventListener('click', (event) => {
      event.preventDefault();
      const { key = '' } = button.dataset;
      press(key, false);
      // A key pressed next is meant for the slides, not for this button; a dialog gives the focus back to it.
      if (!DIALOGS[key]) button.blur();
    });
  }
  for (const minutes of document.querySelectorAll('[data-discuss]')) {
    minutes.addEventListener('click', () => wish({ do: 'timer', act: 'toggle' }));
  }
  document.addEventListener('keydown', (event) => {
    if (isToolKey(event) && event.key !== 'Escape')
      press(event.key === '?' ? 'h' : event.key.toLowerCase(), event.shiftKey);
  });
  // A clicker has no key to close what lies over the slide.
  deck.on('slidechanged', () => document.querySelector<HTMLDialogElement>('dialog[open]')?.close());
  followSlide(deck);

  let hide: ReturnType<typeof setTimeout> | undefined;
  const showTools = () => {
    document.documentElement.classList.add('show-tools');
    clearTimeout(hide);
    hide = setTimeout(() => document.documentElement.classList.remove('show-tools'), 2500);
  };
  document.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'touch') showTools();
  });
  deck.getSlidesElement()?.addEventListener('click', (event) => {
    const { clientX, clientY, pointerType, target } = event as PointerEvent;
    if (pointerType !== 'touch' || deck.isOverview() || (target as Element).closest(PRESSED)) return;
    // Fingers find the tools where a mouse finds them: at the foot.
    if (clientY > innerHeight * 0.85) showTools();
    else actions[sideOfTap(clientX, innerWidth)]?.();
  });
}

/** Whether a key is not for reveal.js: one of Lectern's own, or the one that closes a dialog. */
export function isToolKey(event: KeyboardEvent): boolean {
  if (event.key === 'Escape') return document.querySelector('dialog[open]') !== null;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  return /^[cdefhlqstu?0-9]$/i.test(event.key);
}

/** Keeps the link to the article at the slide. */
function followSlide(deck: RevealApi): void {
  const article = document.querySelector<HTMLAnchorElement>('[data-article]');
  const base = article?.getAttribute('href') ?? '';
  const follow = () => {
    const id = deck.getCurrentSlide()?.id;
    if (article) article.href = id && id !== 'cover' ? `${base}#${encodeURIComponent(id)}` : base;
  };
  deck.on('slidechanged', () => afterPaint(follow));
  follow();
}

/** Fills the screen with the presentation, or gives it back. */
export function toggleFullscreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen?.();
}
