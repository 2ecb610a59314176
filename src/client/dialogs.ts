import { keysDialog } from './dialogs/keys-dialog.ts';
import type { StageDialog } from './dialogs/make-dialog.ts';
import { qrDialog } from './dialogs/qr-dialog.ts';

/** The dialogs of a presentation, by what asks for them. */
export type DialogName = 'keys' | 'qr';

/** Opens a dialog, or closes it where it is open. */
export type ToggleDialog = (name: DialogName) => void;

const MAKERS: Readonly<Record<DialogName, () => StageDialog>> = { keys: keysDialog, qr: qrDialog };
const made = new Map<DialogName, StageDialog>();

const toggleDialog: ToggleDialog = (name) => {
  const one = made.get(name) ?? MAKERS[name]();
  if (!made.has(name)) document.body.append(one.dialog);
  made.set(name, one);
  if (one.dialog.open) return one.dialog.close();
  one.refresh?.();
  one.dialog.showModal();
};

document.dispatchEvent(new CustomEvent('lectern:dialogs', { detail: toggleDialog }));
