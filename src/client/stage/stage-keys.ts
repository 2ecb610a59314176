import type { DialogName } from '../dialogs.ts';
import { isControl, isField } from './own-press.ts';
import type { Turning } from './turning.ts';

/** What keys ask for besides turning slides. */
export interface KeyActions {
  dialog: (name: DialogName) => void;
  fullscreen: () => void;
  contrast: () => void;
  /** A key of a lesson, in lower case: pen, timer, digits. */
  lesson: (key: string, shift: boolean) => void;
}

const NEXT = ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n', 'N'];
const PREVIOUS = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p', 'P'];
/** Clickers send `b` or `.`, some `;`. */
const BLACK = ['b', 'B', '.', '。', 'v', 'V', ';'];
const DIALOGS: Readonly<Record<string, DialogName>> = {
  h: 'keys',
  '?': 'keys',
  '？': 'keys',
  q: 'qr',
  o: 'overview',
  g: 'overview',
  '/': 'overview',
  Escape: 'overview',
};
/** Pressed alone they begin a chord of the system's. */
const MODIFIERS = /^(?:Shift|Control|Alt|AltGraph|Meta|CapsLock|NumLock|Fn|Dead|Process|Unidentified)/;

/** Binds the keys of the stage: those of keyboards and those that clickers send. */
export function bindStageKeys(turning: Turning, actions: KeyActions): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || MODIFIERS.test(event.key)) return;
    if (actOn(event, turning, actions)) event.preventDefault();
  });
}

/** Does what a key asks for; says whether it was one of the stage's. */
function actOn(event: KeyboardEvent, turning: Turning, actions: KeyActions): boolean {
  const { key, shiftKey } = event;
  if (event.ctrlKey || event.metaKey) {
    if (key.toLowerCase() !== 'k') return false;
    actions.dialog('overview');
    return true;
  }
  // They go through the history.
  if (event.altKey) return /^Arrow(?:Left|Right)$/.test(key);
  const isOpen = document.querySelector('dialog[open]') !== null;
  // Clickers send F5 to start; here it would reload the page.
  if (key === 'F5') {
    if (!turning.wake() && !document.fullscreenElement) actions.fullscreen();
    return true;
  }
  const isClicker = key === 'PageDown' || key === 'PageUp';
  if (!isClicker && isField(event.target)) return false;
  if (isOpen && key === 'Escape') return false;
  if ((key === ' ' || key === 'Enter') && isControl(event.target)) return false;
  // What leads to a slide leads there from the end too.
  const leads = turning.isOver() && (key === 'Home' || key === 'End');
  if (turning.isOver() && NEXT.concat('Enter').includes(key)) turning.next();
  else if (!isOpen && turning.wake() && !leads) return true;
  else if (key === ' ' && shiftKey) turning.previous();
  else if (NEXT.includes(key)) turning.next();
  else if (PREVIOUS.includes(key)) turning.previous();
  else if (BLACK.includes(key)) turning.toggleBlack();
  else if (key === 'Home') turning.goTo(0);
  else if (key === 'End') turning.goTo(Number.MAX_SAFE_INTEGER);
  else return ask(key, shiftKey, actions);
  return true;
}

function ask(key: string, shift: boolean, actions: KeyActions): boolean {
  const name = key.length === 1 ? key.toLowerCase() : key;
  const dialog = DIALOGS[name];
  if (dialog) actions.dialog(dialog);
  else if (name === 'f') actions.fullscreen();
  else if (name === 'c') actions.contrast();
  else if (/^(?:[delstu0-9]|Enter)$/.test(name)) actions.lesson(name, shift);
  else return false;
  return true;
}
