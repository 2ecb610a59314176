import type { RevealApi } from 'reveal.js';
import { keysDialog } from './dialogs/keys-dialog.ts';
import type { StageDialog } from './dialogs/make-dialog.ts';
import { overviewDialog } from './dialogs/overview-dialog.ts';
import { qrDialog } from './dialogs/qr-dialog.ts';
import type { Turning } from './stage/turning.ts';

/** The dialogs of a presentation, by what asks for them. */
export type DialogName = 'keys' | 'qr' | 'overview';

/** The presentation that they belong to. */
export interface Stage {
  deck: RevealApi;
  turning: Turning;
}

/** Opens a dialog of a stage, or closes it where it is open. */
export type UseDialogs = (stage: Stage, name: DialogName) => void;

const MAKERS: Readonly<Record<DialogName, (stage: Stage) => StageDialog>> = {
  keys: keysDialog,
  qr: qrDialog,
  overview: ({ deck, turning }) => overviewDialog(deck, turning.goTo),
};
const made = new Map<DialogName, StageDialog>();

const useDialogs: UseDialogs = (stage, name) => {
  const one = made.get(name) ?? MAKERS[name](stage);
  if (!made.has(name)) document.body.append(one.dialog);
  made.set(name, one);
  if (one.dialog.open) return one.dialog.close();
  document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
  stage.turning.wake();
  one.refresh?.();
  one.dialog.showModal();
  one.opened?.();
};

document.dispatchEvent(new CustomEvent('lectern:dialogs', { detail: useDialogs }));
