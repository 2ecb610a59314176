import { useId, useState } from 'preact/hooks';
import type { Choice } from '../../reference/listing.ts';
import type { YamlEdit, YamlPath } from '../../reference/yaml-value.ts';
import { sayError } from '../notice.ts';
import { texts } from '../texts.ts';
import type { Act } from './entry-port.ts';
import { type Form, useForm } from './form-context.ts';
import { emptiedBy } from './session-edits.ts';
import { changeLabel } from './text-controls.tsx';
import { useReorder } from './use-reorder.ts';

interface OrderedListProps {
  path: YamlPath;
  name: string;
  /** The values that stand in the file; undefined where the field is left out. */
  stands: readonly string[] | undefined;
  /** What is shown, in its order: what stands, or what is usual. */
  items: readonly Choice[];
  choices: readonly Choice[];
  /** What else is written when one is added or taken out. */
  others?(id: string, isAdded: boolean): Act['others'];
}

/** Does edits; says why where they are refused. */
export async function done(form: Form, act: Act): Promise<boolean> {
  const refused = await form.session.act(act);
  const [first] = refused;
  if (first === undefined) return true;
  const { reason, expected = '' } = first.said ?? first;
  sayError(new Error(`${texts.reference.wrong} ${reason} ${expected}`));
  return false;
}

/** Ids in an order: searched and added by their titles, dragged, taken out. */
export function OrderedList({ path, name, stands, items, choices, others }: OrderedListProps) {
  const form = useForm();
  const words = texts.reference;
  const label = changeLabel(form, path);
  const ids = items.map(({ id }) => id);
  const write = (edits: readonly YamlEdit[], extra?: Act['others']) =>
    done(form, { label, edits, ...(extra && { others: extra }) });
  const move = (from: number, to: number) => {
    if (stands) return write([{ do: 'move', path, from, to }]);
    const value = ids.toSpliced(from, 1).toSpliced(to, 0, ids[from] ?? '');
    return write([{ do: 'set', path, value }]);
  };
  const movable = useReorder(items.length, move);
  const takeOut = (index: number) => {
    const id = ids[index] ?? '';
    if (!stands) return write([{ do: 'set', path, value: ids.toSpliced(index, 1) }]);
    const gone = ids.length === 1 ? emptiedBy(form.session.value, path) : [...path, index];
    return write([{ do: 'remove', path: gone }], others?.(id, false));
  };
  const add = (id: string) =>
    write([{ do: 'insert', path, index: stands?.length ?? 0, value: id }], others?.(id, true));
  const left = choices.filter(({ id }) => !ids.includes(id));
  return (
    <div class="ordered">
      {items.length === 0 && <p class="soft">{words.pickNone}</p>}
      <ol aria-label={name}>
        {items.map(({ id, title }, index) => (
          <li key={id} {...movable(index)}>
            <button type="button" class="handle" aria-label={words.drag(title)} title={words.drag(title)}>
              ⠿
            </button>
            <span class="ordered-title">{title}</span>
            <button
              type="button"
              class="quiet small"
              aria-label={words.takeOut(title)}
              title={words.takeOut(title)}
              onClick={() => takeOut(index)}
            >
              ✕
            </button>
          </li>
        ))}
      </ol>
      {left.length > 0 && <Adder name={name} choices={left} onAdd={add} />}
    </div>
  );
}

interface AdderProps {
  name: string;
  choices: readonly Choice[];
  onAdd(id: string): Promise<unknown>;
}

/** Finds one by a part of its title and adds it: chosen from the list, or with Enter the first that fits. */
export function Adder({ name, choices, onAdd }: AdderProps) {
  const list = useId();
  const [typed, setTyped] = useState('');
  const words = texts.reference;
  const labels = choices.map(({ id, title }) => ({
    id,
    label: choices.some((other) => other.id !== id && other.title === title) ? `${title} (${id})` : title,
  }));
  const add = (id: string) => {
    setTyped('');
    void onAdd(id);
  };
  return (
    <span class="adder">
      <input
        type="text"
        list={list}
        value={typed}
        placeholder={words.pick(name)}
        aria-label={words.pick(name)}
        onInput={(event) => {
          const { value } = event.currentTarget;
          const exact = labels.find(({ label }) => label === value);
          // A value that comes at once was chosen from the list.
          const isChosen = (event as InputEvent).inputType !== 'insertText';
          if (exact && isChosen) add(exact.id);
          else setTyped(value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing || typed.trim() === '') return;
          event.preventDefault();
          const part = typed.trim().toLowerCase();
          const found =
            labels.find(({ label }) => label.toLowerCase() === part) ??
            labels.find(({ id, label }) => label.toLowerCase().includes(part) || id.includes(part));
          if (found) add(found.id);
        }}
      />
      <datalist id={list}>
        {labels.map(({ id, label }) => (
          <option key={id} value={label} />
        ))}
      </datalist>
    </span>
  );
}
