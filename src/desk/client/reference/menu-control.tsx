import { SECTIONS } from '../../../model/sections.ts';
import { isSame, type YamlValue } from '../../reference/yaml-value.ts';
import { texts } from '../texts.ts';
import { choiceName } from './choice-controls.tsx';
import type { ControlProps } from './control-props.ts';
import { useForm } from './form-context.ts';
import { Adder, done } from './ordered-list.tsx';
import { changeLabel } from './text-controls.tsx';
import { useReorder } from './use-reorder.ts';

interface Entry {
  section: string;
  name: string;
}

/** Entries of a menu, each with a name or without. */
function entriesOf(value: YamlValue | undefined): Entry[] {
  if (!Array.isArray(value)) return SECTIONS.map((section) => ({ section, name: '' }));
  return value.flatMap((each): Entry[] =>
    typeof each === 'string'
      ? [{ section: each, name: '' }]
      : Object.entries(each ?? {}).map(([section, name]) => ({ section, name: String(name) })),
  );
}

const written = (entries: readonly Entry[]): YamlValue =>
  entries.map(({ section, name }) => (name.trim() === '' ? section : { [section]: name.trim() }));

/** The sections of the menu: their order, their names, which are left out. */
export function MenuControl({ path, name }: ControlProps) {
  const form = useForm();
  const { session } = form;
  const words = texts.reference;
  const held = session.held.at(path)?.typed;
  const entries = held ? (held as unknown as Entry[]) : entriesOf(session.shown(path));
  const label = changeLabel(form, path);
  const write = (next: readonly Entry[]) => {
    const isUsual = isSame(written(next), [...SECTIONS]);
    const stands = session.value && session.shown(path) !== undefined;
    if (isUsual && stands) return done(form, { label, edits: [{ do: 'remove', path }] });
    return done(form, { label, edits: [{ do: 'set', path, value: written(next) }] });
  };
  const movable = useReorder(entries.length, async (from, to) => {
    const moved = entries[from];
    return moved ? write(entries.toSpliced(from, 1).toSpliced(to, 0, moved)) : false;
  });
  const left = SECTIONS.filter((section) => !entries.some((entry) => entry.section === section));
  return (
    <div class="ordered">
      <ol aria-label={name}>
        {entries.map((entry, index) => (
          <li key={entry.section} {...movable(index)}>
            <button
              type="button"
              class="handle"
              aria-label={words.drag(choiceName(entry.section))}
              title={words.drag(choiceName(entry.section))}
            >
              ⠿
            </button>
            <span class="ordered-title">{choiceName(entry.section)}</span>
            <input
              type="text"
              aria-label={words.inRow(choiceName(entry.section), words.ownName)}
              placeholder={words.ownName}
              value={entry.name}
              onInput={({ currentTarget }) => {
                const next = entries.with(index, { ...entry, name: currentTarget.value });
                session.type(path, next as unknown as YamlValue, written(next), label);
              }}
              onBlur={() => session.leave(path)}
            />
            <button
              type="button"
              class="quiet small"
              aria-label={words.takeOut(choiceName(entry.section))}
              onClick={() => write(entries.toSpliced(index, 1))}
            >
              ✕
            </button>
          </li>
        ))}
      </ol>
      {left.length > 0 && (
        <Adder
          name={name}
          choices={left.map((id) => ({ id, title: choiceName(id) }))}
          onAdd={(section) => write([...entries, { section, name: '' }])}
        />
      )}
    </div>
  );
}
