import { wishOfKey } from '../session/key-wishes.ts';
import type { Wish } from '../stage-protocol.ts';

const NEXT = ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'n'];
const PREVIOUS = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'];

/** Keys that ask nothing of the room's screen, black or not. */
const LOCAL = ['g', '/', 'p', '-', '+', '=', '?', 'h', 'a', 'r'];
/** Pressed alone they begin a chord of the system's. */
const MODIFIERS = /^(?:Shift|Control|Alt|AltGraph|Meta|CapsLock|NumLock|Dead|Process)/;

/** What the keys of the speaker view do besides asking something of the stage. */
export interface SpeakerKeys {
  wish: (wish: Wish) => void;
  /** Keys of this window alone, by KeyboardEvent.key in lower case. */
  here: Readonly<Record<string, () => void>>;
  /** A digit was typed. */
  digit: (digit: string) => void;
  /** Whether the room's screen is black or at the end of the show. */
  sleeps: () => boolean;
}

/** Binds the keys of the speaker view: those of the presentation, of clickers, and its own. */
export function bindKeys({ wish, here, digit, sleeps }: SpeakerKeys): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || document.querySelector('dialog[open]') || isTyping(event.target)) return;
    const chord = event.ctrlKey || event.metaKey ? `Control+${event.key.toLowerCase()}` : '';
    if (here[chord]) {
      here[chord]();
      return event.preventDefault();
    }
    if (chord !== '' || event.altKey || MODIFIERS.test(event.key)) return;
    const pressed = (event.key === ' ' || event.key === 'Enter') && event.target instanceof HTMLButtonElement;
    if (pressed) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const asked = wishFor(key, event.shiftKey);
    if (LOCAL.includes(key)) here[key]?.();
    // Whatever else is pressed brings the slide back.
    else if (sleeps()) wish({ do: 'wake' });
    else if (here[key]) here[key]();
    else if (/^\d$/.test(key)) digit(key);
    else if (asked) wish(asked);
    // Clickers send F5 to start; here it would reload the page.
    else if (key !== 'F5') return;
    event.preventDefault();
  });
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea');

function wishFor(key: string, shift: boolean): Wish | undefined {
  if (key === ' ' && shift) return { do: 'previous' };
  if (NEXT.includes(key)) return { do: 'next' };
  if (PREVIOUS.includes(key)) return { do: 'previous' };
  if (key === 'b' || key === '.') return { do: 'black' };
  if (key === 'Home') return { do: 'go', index: 0 };
  if (key === 'End') return { do: 'go', index: Number.MAX_SAFE_INTEGER };
  return key === 's' ? undefined : wishOfKey(key, shift);
}
