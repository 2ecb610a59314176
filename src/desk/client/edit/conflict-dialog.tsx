import { useEffect, useRef } from 'preact/hooks';
import { sayError } from '../notice.ts';
import { texts } from '../texts.ts';
import type { DeckSession } from './deck-session.ts';

/** Somebody else has written the deck while it was typed here: one of the two is taken, and the other can be brought back. */
export function ConflictDialog({ session }: { session: DeckSession }) {
  const words = texts.edit.conflict;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const resolve = (whose: 'theirs' | 'mine') => void session.resolve(whose).catch(sayError);
  return (
    <dialog
      ref={dialog}
      class="edit-dialog"
      aria-labelledby="conflict-title"
      aria-describedby="conflict-text"
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id="conflict-title">{words.title}</h2>
      <p id="conflict-text">
        {words.text} {words.where}
      </p>
      <footer>
        <button type="button" onClick={() => resolve('theirs')}>
          {words.theirs}
        </button>
        <button type="button" class="main" onClick={() => resolve('mine')}>
          {words.mine}
        </button>
      </footer>
    </dialog>
  );
}
