import type { RevealApi } from 'reveal.js';
import type { Wish } from '../stage-protocol.ts';
import { lateScript } from './late-script.ts';
import type { Turning } from './turning.ts';

/** Fulfils a wish; `view` is the window it came from, where it came from the speaker view. */
export type Fulfil = (wish: Wish, view?: Window) => void;

/** What the session script offers. */
export type StartSession = (deck: RevealApi, turning: Turning) => Fulfil;

/** Takes wishes for the session script, which is loaded with the first of them. */
export function sessionLoader(deck: RevealApi, turning: Turning): Fulfil {
  const session = lateScript<StartSession>('session');
  let fulfil: Fulfil | undefined;
  return (...wish) =>
    session((start) => {
      fulfil ??= start(deck, turning);
      fulfil(...wish);
    });
}
