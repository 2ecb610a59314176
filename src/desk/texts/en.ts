import type { DeskTexts } from './desk-texts.ts';
import { bringIn } from './en/bring-in.ts';
import { check } from './en/check.ts';
import { edit } from './en/edit.ts';
import { handOver } from './en/hand-over.ts';
import { reference } from './en/reference.ts';

/** What the desk says, in English. */
export const desk: DeskTexts = {
  shell: {
    name: 'Desk',
    parts: {
      bringIn: 'Bring in',
      edit: 'Edit decks',
      reference: 'Roles and reference',
      check: 'Check',
      handOver: 'Hand over',
    },
    undo: 'Undo',
    redo: 'Redo',
    nothingToUndo: 'There is nothing to undo.',
    changedSince: 'Something else has been changed since. Undo takes one change after another back.',
    undone: (label) => `Undone: ${label}`,
    redone: (label) => `Done again: ${label}`,
    changes: 'Changes',
    noChanges: 'Nothing has been changed yet.',
    saved: 'Saved',
    saving: 'Saving…',
    notSaved: 'Not saved',
    openSite: 'Open the site',
    conflict: (path) =>
      `${path} was changed elsewhere (another window, or another editor). Your change has not been written.`,
    loadTheirs: 'Take theirs',
    writeOurs: 'Keep mine',
    gone: 'The desk has been closed. Please open it again.',
    failed: (why) => `That did not work: ${why}`,
    close: 'Close',
    cancel: 'Cancel',
    remove: 'Delete',
    loading: 'Loading…',
  },
  edit,
  bringIn,
  reference,
  check,
  handOver,
};
