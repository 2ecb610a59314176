import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldMessage } from '../../reference/judge-file.ts';
import type { Listing } from '../../reference/listing.ts';
import { newEntryText, STARTS } from '../../reference/new-entry-text.ts';
import { type FolderKind, pathOf } from '../../reference/reference-kinds.ts';
import { sayError } from '../notice.ts';
import { wayOn } from '../place.ts';
import { ask, sendChange } from '../request.ts';
import { texts } from '../texts.ts';
import { useOnce } from '../use-once.ts';
import { fieldWords } from './form-plan.ts';
import { suggestId } from './new-row.tsx';
import { Message } from './said.tsx';

interface NewEntryProps {
  kind: FolderKind;
  listing: Listing;
  onClose(): void;
}

/** Asks for what a new entry cannot be without, and makes its file. */
export function NewEntry({ kind, listing, onClose }: NewEntryProps) {
  const words = texts.reference;
  const dialog = useRef<HTMLDialogElement>(null);
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [id, setId] = useState<{ text: string; isOwn: boolean; of?: string }>({ text: '', isOwn: false });
  const [said, setSaid] = useState<readonly FieldMessage[]>([]);
  const taken = listing.kinds[kind].map((item) => item.id);
  useEffect(() => dialog.current?.showModal(), []);
  const title = values.title ?? '';
  useEffect(() => {
    if (id.isOwn || title.trim() === '') return;
    let isOld = false;
    const suggest = () =>
      void suggestId(title, taken).then(
        (text) => setId((now) => (now.isOwn || isOld ? now : { text, isOwn: false, of: title })),
        sayError,
      );
    const timer = setTimeout(suggest, 200);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [title]);
  const create = useOnce(async () => {
    const goOn = wayOn();
    // Whoever types fast is not given the id of a title that was typed in part.
    const isOf = id.isOwn || id.of === title;
    const own = (isOf && id.text.trim()) || (await suggestId(title, taken));
    const ids = await Promise.all(
      STARTS[kind]
        .filter(({ path }) => path.length > 1)
        .map(({ path }) => firstId(values[path.join('.')] ?? '')),
    );
    const text = newEntryText(kind, values, ids.find((each) => each !== '') ?? 'first');
    const path = pathOf(kind, own);
    const messages = await ask<FieldMessage[]>('reference/judge', { json: { path, text } });
    setSaid(messages.filter(({ severity }) => severity === 'error'));
    if (messages.some(({ severity }) => severity === 'error')) return;
    await sendChange({ label: words.newTitle(words.one[kind]), writes: [{ path, base: null, text }] });
    onClose();
    goOn('reference', kind, own);
  });
  return (
    <dialog ref={dialog} class="desk-dialog" aria-labelledby="new-entry-title" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void create().catch(sayError);
        }}
      >
        <h2 id="new-entry-title">{words.newTitle(words.one[kind])}</h2>
        <p class="soft">{words.newHint}</p>
        {STARTS[kind].map(({ path, group, isSeveral }) => {
          const key = path.join('.');
          const { name, help } = fieldWords(group, String(path.at(-1)));
          const own = said.filter(({ field }) => field?.join('.') === key);
          return (
            <div class="field" key={key}>
              <label class="field-name" for={`new-${key}`}>
                {name}
              </label>
              {key === 'decks' ? (
                <select
                  id={`new-${key}`}
                  value={values[key] ?? ''}
                  onChange={({ currentTarget }) => setValues({ ...values, [key]: currentTarget.value })}
                >
                  <option value="" />
                  {listing.choices.decks.map((deck) => (
                    <option key={deck.id} value={deck.id}>
                      {deck.title}
                    </option>
                  ))}
                </select>
              ) : (
                <textarea
                  id={`new-${key}`}
                  class="grows"
                  rows={1}
                  value={values[key] ?? ''}
                  placeholder={isSeveral ? words.oneALine : ''}
                  aria-describedby={`new-${key}-help new-${key}-said`}
                  aria-invalid={own.length > 0}
                  onInput={({ currentTarget }) => setValues({ ...values, [key]: currentTarget.value })}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter' && !isSeveral && !event.isComposing) {
                      event.preventDefault();
                      event.currentTarget.form?.requestSubmit();
                    }
                  }}
                />
              )}
              <p class="field-help" id={`new-${key}-help`}>
                {help}
              </p>
              <div class="said" id={`new-${key}-said`} aria-live="polite">
                {own.map((message) => (
                  <Message key={message.reason} message={message} />
                ))}
              </div>
            </div>
          );
        })}
        <div class="field">
          <label class="field-name" for="new-id">
            {words.suggestedId}
          </label>
          <input
            id="new-id"
            type="text"
            class="code"
            value={id.text}
            onInput={({ currentTarget }) => setId({ text: currentTarget.value, isOwn: true })}
          />
        </div>
        <p class="dialog-acts">
          <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
            {texts.shell.cancel}
          </button>
          <button type="submit" class="main">
            {words.create}
          </button>
        </p>
      </form>
    </dialog>
  );
}

const firstId = async (text: string) => (text.trim() === '' ? '' : suggestId(text, []));
