import { useEffect, useState } from 'preact/hooks';
import type { DoneChange } from '../../journal/history.ts';
import { say, sayError } from '../notice.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { ask } from '../request.ts';
import { onDeskEvent } from '../site-store.ts';
import { texts } from '../texts.ts';

interface Changes {
  changes: readonly DoneChange[];
  undone: number;
}

/** Undo and redo, of all that was done on the desk, and what that was. */
export function History() {
  const [{ changes, undone }, setChanges] = useState<Changes>({ changes: [], undone: 0 });
  const words = texts.shell;
  useEffect(() => {
    const read = oneAtATime(() => ask<Changes>('changes').then(setChanges, () => {}));
    void read();
    return onDeskEvent(({ kind }) => kind === 'content' && void read());
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.defaultPrevented || isWriting(event.target)) return;
      const key = event.key.toLowerCase();
      const way = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : undefined;
      if (way === undefined) return;
      event.preventDefault();
      void step(way);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const [last] = changes;
  return (
    <div class="history">
      <button
        type="button"
        disabled={last === undefined}
        title={last?.label ?? ''}
        onClick={() => step('undo')}
      >
        {words.undo}
      </button>
      <button type="button" disabled={undone === 0} onClick={() => step('redo')}>
        {words.redo}
      </button>
    </div>
  );
}

async function step(way: 'undo' | 'redo'): Promise<void> {
  const words = texts.shell;
  try {
    const { change } = await ask<{ change?: DoneChange }>(way, { json: {} });
    if (change === undefined) say(words.nothingToUndo);
    else say(way === 'undo' ? words.undone(change.label) : words.redone(change.label));
  } catch (error) {
    sayError(error);
  }
}

/** Fields and editors undo what is typed in them by themselves. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
