import type { DoneChange } from '../journal/history.ts';
import { say, sayError } from './notice.ts';
import { ask } from './request.ts';
import { texts } from './texts.ts';

/** Takes a change back, by what it is called, unless something else was done after it. */
export async function takeBack(label: string): Promise<void> {
  const words = texts.shell;
  try {
    const { change } = await ask<{ change?: DoneChange }>('undo', { json: { label } });
    if (change) say(words.undone(change.label));
    else say(words.changedSince, 'wrong');
  } catch (error) {
    sayError(error);
  }
}
