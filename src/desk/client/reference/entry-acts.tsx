import { useEffect, useRef, useState } from 'preact/hooks';
import { editFile, readFields } from '../../reference/front-text.ts';
import type { Listing } from '../../reference/listing.ts';
import { type FolderKind, pathOf } from '../../reference/reference-kinds.ts';
import type { Use } from '../../reference/uses.ts';
import { valueAt } from '../../reference/yaml-value.ts';
import { say, sayError } from '../notice.ts';
import { wayOn } from '../place.ts';
import { ask, readFile, sendChange } from '../request.ts';
import { texts } from '../texts.ts';
import { useOnce } from '../use-once.ts';
import { suggestId } from './new-row.tsx';

interface ActsProps {
  kind: FolderKind;
  id: string;
  title: string;
  listing: Listing;
  onRemoved(label: string): void;
}

/** Duplicates, renames and removes an entry. */
export function EntryActs({ kind, id, title, listing, onRemoved }: ActsProps) {
  const words = texts.reference;
  const [open, setOpen] = useState<'rename' | 'remove' | undefined>();
  const duplicate = useOnce(async () => {
    const goOn = wayOn();
    const copied = words.copyOf(title);
    const own = await suggestId(
      id,
      listing.kinds[kind].map((item) => item.id),
    );
    const { path, text } = await readFile(pathOf(kind, id));
    const made = editFile(path, text, [{ do: 'set', path: ['title'], value: copied }]);
    const others = kind === 'roles' || kind === 'procedures' ? await namedBack(kind, own, made) : [];
    await sendChange({
      label: words.duplicated(title),
      writes: [{ path: pathOf(kind, own), base: null, text: made }, ...others],
    });
    goOn('reference', kind, own);
  });
  return (
    <span class="entry-acts">
      <button type="button" class="quiet small" onClick={() => void duplicate().catch(sayError)}>
        {words.duplicate}
      </button>
      <button type="button" class="quiet small" onClick={() => setOpen('rename')}>
        {words.rename}
      </button>
      <button type="button" class="quiet small" onClick={() => setOpen('remove')}>
        {words.remove}
      </button>
      {open && (
        <ActDialog
          act={open}
          kind={kind}
          id={id}
          title={title}
          onClose={() => setOpen(undefined)}
          onRemoved={onRemoved}
        />
      )}
    </span>
  );
}

/** A copied role is named by its procedures too, and the other way round. */
async function namedBack(kind: 'roles' | 'procedures', id: string, text: string) {
  const other = kind === 'roles' ? 'procedures' : 'roles';
  const value = readFields(pathOf(kind, id), text);
  const named = valueAt(value, [other]);
  return Promise.all(
    (Array.isArray(named) ? named.map(String) : []).map(async (each) => {
      const file = await readFile(pathOf(other, each));
      const edit = { do: 'insert', path: [kind], index: 0, value: id } as const;
      return { path: file.path, base: file.version, text: editFile(file.path, file.text, [edit]) };
    }),
  );
}

interface DialogProps {
  act: 'rename' | 'remove';
  kind: FolderKind;
  id: string;
  title: string;
  onClose(): void;
  onRemoved(label: string): void;
}

function ActDialog({ act, kind, id, title, onClose, onRemoved }: DialogProps) {
  const words = texts.reference;
  const dialog = useRef<HTMLDialogElement>(null);
  const [uses, setUses] = useState<readonly Use[]>([]);
  const [to, setTo] = useState(id);
  useEffect(() => {
    dialog.current?.showModal();
    ask<Use[]>(`reference/uses/${kind}/${encodeURIComponent(id)}`).then(setUses, sayError);
  }, []);
  const perform = useOnce(async () => {
    const goOn = wayOn();
    if (act === 'rename') {
      const label = words.renamed(id, to);
      await ask('reference/rename', { json: { kind, id, to: to.trim(), label } });
      onClose();
      goOn('reference', kind, to.trim());
      say(label);
    } else {
      const label = words.removed(title);
      await ask('reference/remove', { json: { kind, id, label } });
      onClose();
      goOn('reference', kind);
      onRemoved(label);
    }
  });
  return (
    <dialog ref={dialog} class="desk-dialog" aria-labelledby="act-title" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void perform().catch(sayError);
        }}
      >
        <h2 id="act-title">{act === 'rename' ? words.renameAsk(title) : words.removeAsk(title)}</h2>
        <p class="soft">{act === 'rename' ? words.renameHint : words.removeHint}</p>
        {act === 'rename' && (
          <div class="field">
            <label class="field-name" for="rename-id">
              {words.suggestedId}
            </label>
            <input
              id="rename-id"
              type="text"
              class="code"
              value={to}
              onInput={({ currentTarget }) => setTo(currentTarget.value)}
            />
          </div>
        )}
        {uses.length > 0 && (
          <>
            <p>{words.removeUses}</p>
            <ul class="uses">
              {uses.map((use) => (
                <li key={use.path}>{use.title}</li>
              ))}
            </ul>
            {act === 'remove' && <p class="soft">{words.removeListed}</p>}
          </>
        )}
        <p class="dialog-acts">
          <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
            {texts.shell.cancel}
          </button>
          <button type="submit" class={act === 'remove' ? 'danger' : 'main'}>
            {act === 'remove' ? words.remove : words.rename}
          </button>
        </p>
      </form>
    </dialog>
  );
}
