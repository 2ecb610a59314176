import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { texts } from '../texts.ts';

interface DialogProps {
  title: string;
  onClose: () => void;
  /** Makes a form of it: what its main button does. */
  onSubmit?: () => void;
  submit?: string;
  class?: string;
  children: ComponentChildren;
}

/** A window in the window: the focus stays in it, and goes back where it was. */
export function EditDialog({ title, onClose, onSubmit, submit, class: name, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => before instanceof HTMLElement && before.isConnected && before.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`edit-dialog ${name ?? ''}`}
      aria-labelledby="edit-dialog-title"
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <h2 id="edit-dialog-title">{title}</h2>
        {children}
        <footer>
          <button type="button" onClick={onClose}>
            {submit === undefined ? texts.shell.close : texts.shell.cancel}
          </button>
          {submit !== undefined && (
            <button type="submit" class="main">
              {submit}
            </button>
          )}
        </footer>
      </form>
    </dialog>
  );
}
