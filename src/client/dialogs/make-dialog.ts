/** A dialog over the stage. */
export interface StageDialog {
  dialog: HTMLDialogElement;
  /** Fills it for the slide that is shown; called before it opens. */
  refresh?: () => void;
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
  const title = element('h2', words.title);
  title.id = `${name}-title`;
  const form = document.createElement('form');
  form.method = 'dialog';
  form.append(element('button', words.close));
  const dialog = document.createElement('dialog');
  dialog.className = 'keys';
  dialog.dataset[name] = '';
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.append(title, ...content, form);
  return dialog;
}

/** An element with words in it. */
export function element(tag: string, words = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = words;
  return made;
}
