import { useState } from 'preact/hooks';
import type { FieldMessage } from '../../reference/judge-file.ts';
import type { YamlPath, YamlValue } from '../../reference/yaml-value.ts';
import { sayError } from '../notice.ts';
import { ask } from '../request.ts';
import { texts } from '../texts.ts';
import { useOnce } from '../use-once.ts';
import { useForm } from './form-context.ts';
import { fieldWords } from './form-plan.ts';
import { fromLines } from './lines-control.tsx';
import { Message } from './said.tsx';
import { rowsOf } from './text-controls.tsx';

interface NewRowProps {
  path: YamlPath;
  list: string;
  name: string;
  columns: readonly string[];
  items: readonly { readonly [key: string]: YamlValue }[];
  isRequired(key: string): boolean;
  needsSource: boolean;
  onAdded(index: number): void;
}

type Draft = Readonly<Record<string, string>>;

/** Asks for an id that sounds as a title and is free. */
export const suggestId = async (title: string, taken: readonly string[]): Promise<string> =>
  (await ask<{ id: string }>('reference/id', { json: { title, taken } })).id;

/** What a new row begins with: the heading of the last one. */
const beginning = (items: NewRowProps['items']): Draft => {
  const area = items.at(-1)?.area;
  return typeof area === 'string' ? { area } : {};
};

/** An empty row below a table: it is added when it says enough. */
export function NewRow({ path, list, name, columns, items, isRequired, needsSource, onAdded }: NewRowProps) {
  const { session } = useForm();
  const words = texts.reference;
  const key = `lectern-desk-new:${session.path}:${path.join('.')}`;
  const [draft, setDraft] = useState<Draft | undefined>(() => stored(key));
  const [refused, setRefused] = useState<readonly FieldMessage[]>([]);
  const keep = (next: Draft | undefined) => {
    setDraft(next);
    if (next) sessionStorage.setItem(key, JSON.stringify(next));
    else sessionStorage.removeItem(key);
  };
  const addOnce = useOnce(() => add());
  if (draft === undefined)
    return (
      <button type="button" class="add" onClick={() => keep(beginning(items))}>
        ＋ {words.addOne(name)}
      </button>
    );
  const add = async () => {
    const written = Object.fromEntries(
      columns.flatMap((column): [string, YamlValue][] => {
        const text = draft[column] ?? '';
        const value = isSeveral(list, column) ? fromLines(text, undefined) : text.trim();
        if (value === undefined || (value === '' && !isRequired(column))) return [];
        return [[column, value]];
      }),
    );
    const taken = items.map(({ id }) => String(id ?? ''));
    const sounding = columns.map((column) => draft[column] ?? '').find((text) => text.trim() !== '') ?? name;
    const withId = isRequired('id') ? { id: await suggestId(sounding, taken) } : {};
    const source = needsSource ? { source: 'ours' } : {};
    const value = { ...withId, ...written, ...source };
    const edits = [{ do: 'insert', path, index: items.length, value }] as const;
    const said = await session.act({ label: words.added(name), edits });
    setRefused(said);
    if (said.length > 0) return;
    keep(undefined);
    onAdded(items.length);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void addOnce().catch(sayError);
  };
  return (
    <form class="new-row" aria-label={words.addOne(name)} onSubmit={submit}>
      {columns.map((column, index) => {
        const { name: fieldName } = fieldWords(list, column);
        const id = `new-${list}-${column}`;
        const own = refused.filter(({ field }) => field?.at(-1) === column);
        return (
          <div class="field" key={column}>
            <label class="field-name" for={id}>
              {fieldName}
            </label>
            <textarea
              id={id}
              class="grows"
              rows={rowsOf(draft[column] ?? '')}
              value={draft[column] ?? ''}
              aria-required={isRequired(column)}
              aria-invalid={own.length > 0}
              aria-describedby={`${id}-said`}
              ref={(area) => {
                if (
                  index === 0 &&
                  area &&
                  Object.keys(draft).every((each) => each === 'area') &&
                  !area.dataset.begun
                ) {
                  area.dataset.begun = 'yes';
                  area.focus();
                }
              }}
              onInput={({ currentTarget }) => keep({ ...draft, [column]: currentTarget.value })}
              onKeyDown={(event) => {
                if (event.key === 'Escape') keep(undefined);
                if (event.key !== 'Enter' || event.isComposing) return;
                if (isSeveral(list, column) && !event.ctrlKey && !event.metaKey) return;
                submit(event);
              }}
            />
            <div class="said" id={`${id}-said`} aria-live="polite">
              {own.map((message) => (
                <Message key={message.reason} message={message} />
              ))}
            </div>
          </div>
        );
      })}
      <div class="said" aria-live="polite">
        {refused
          .filter(({ field }) => !columns.includes(String(field?.at(-1))))
          .map((message) => (
            <Message key={message.reason} message={message} />
          ))}
      </div>
      <p class="new-row-acts">
        <button type="submit" class="main">
          {words.add}
        </button>{' '}
        <button type="button" class="quiet" onClick={() => keep(undefined)}>
          {texts.shell.cancel}
        </button>
      </p>
    </form>
  );
}

/** Fields in which each line is a wording. */
const isSeveral = (list: string, column: string) => list === 'phrases' && column !== 'when';

function stored(key: string): Draft | undefined {
  const text = sessionStorage.getItem(key);
  return text === null ? undefined : (JSON.parse(text) as Draft);
}
