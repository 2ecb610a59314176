import type { Message } from '../../../model/message.ts';
import type { CutDeck } from '../../edit/cut-deck.ts';
import type { EditWords } from '../../edit/edit-words.ts';
import type { Front, FrontField } from '../../edit/front-fields.ts';
import { ask } from '../request.ts';

/** A deck as the server reads it. */
export interface ReadDeck extends CutDeck {
  front: Front;
}

export const cutText = (text: string) => ask<ReadDeck>('edit/cut', { json: { text } });

export const checkText = (path: string, text: string, signal: AbortSignal) =>
  ask<Message[]>('edit/check', { json: { path, text }, signal });

/** What stands above the first slide, with another value of a field, or with other fields as they are written. */
export const changedHead = async (head: string, name: FrontField | undefined, value: string) =>
  (await ask<{ head: string }>('edit/front', { json: { head, value, ...(name ? { name } : {}) } })).head;

let words: Promise<EditWords> | undefined;

/** What can be completed; asked for once, and again when the content has changed. */
export function editWords(): Promise<EditWords> {
  words ??= ask<EditWords>('edit/words').catch((error) => {
    words = undefined;
    throw error;
  });
  return words;
}

export function forgetWords(): void {
  words = undefined;
}
