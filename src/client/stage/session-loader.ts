import type { RevealApi } from 'reveal.js';
import type { Wish } from '../stage-protocol.ts';
import { runTemplate } from './script-template.ts';

/** Fulfils a wish; `view` is the window it came from, where it came from the speaker view. */
export type Fulfil = (wish: Wish, view?: Window) => void;

/** What the session script hands over, as the detail of the event `lectern:session`. */
export type StartSession = (deck: RevealApi) => Fulfil;

/** Takes wishes for the session script, which is loaded with the first of them. */
export function sessionLoader(deck: RevealApi): Fulfil {
  let fulfil: Fulfil | undefined;
  const waiting: Parameters<Fulfil>[] = [];
  document.addEventListener(
    'lectern:session',
    (event) => {
      fulfil = (event as CustomEvent<StartSession>).detail(deck);
      for (const wish of waiting) fulfil(...wish);
    },
    { once: true },
  );
  return (...wish) => {
    if (fulfil) return fulfil(...wish);
    waiting.push(wish);
    runTemplate('session');
  };
}
