import { makeElement } from '../make-element.ts';

/** A dialog over the stage. */
export interface StageDialog {
  dialog: HTMLDialogElement;
  /** Fills it for the slide that is shown; called before it opens. */
  refresh?: () => void;
  /** Called when it is shown. */
  opened?: () => void;
}

/**
 * A dialog with a title and a button that closes it.
 * @param name says in an attribute `data-<name>` which one it is
 */
export function makeDialog(
  name: string,
  words: { title: string; close: string },
  ...content: readonly Element[]
): HTMLDialogElement {
  const title = makeElement('h2', words.title);
  title.id = `${name}-title`;
  const form = document.createElement('form');
  form.method = 'dialog';
  form.append(makeElement('button', words.close));
  const dialog = document.createElement('dialog');
  dialog.className = 'keys';
  dialog.dataset[name] = '';
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.append(title, ...content, form);
  return dialog;
}
