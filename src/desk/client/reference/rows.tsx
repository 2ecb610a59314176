import type { ComponentType } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { JsonSchema } from '../../../content/reference/json-schemas.ts';
import { uniqueId } from '../../../model/ids.ts';
import type { YamlPath, YamlValue } from '../../reference/yaml-value.ts';
import { texts } from '../texts.ts';
import type { FieldProps } from './control-props.ts';
import { useForm } from './form-context.ts';
import { COLUMNS, fieldWords } from './form-plan.ts';
import { NewRow } from './new-row.tsx';
import { done } from './ordered-list.tsx';
import { Said } from './said.tsx';
import { useReorder } from './use-reorder.ts';

interface RowsProps {
  Field: ComponentType<FieldProps>;
  path: YamlPath;
  schema: JsonSchema;
  name: string;
  help: string;
  /** Only rows in which this stands are shown. */
  filter?: string;
}

/** Tables whose columns stand below each other in every row: named once, above. */
const HEADED = new Set(['duties', 'requirements', 'glossary', 'sources', 'related']);

type Item = { readonly [key: string]: YamlValue };

/** A table of duties, steps, phrases or terms, edited where it stands. */
export function Rows({ Field, path, schema, name, help, filter = '' }: RowsProps) {
  const form = useForm();
  const { session } = form;
  const words = texts.reference;
  const list = String(path.at(-1) ?? 'glossary');
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const listed = useRef<HTMLOListElement>(null);
  const stands = path.length === 0 ? session.value : session.shown(path);
  const items = (Array.isArray(stands) ? stands : []) as readonly Item[];
  const columns = COLUMNS[list] ?? Object.keys(schema.items?.properties ?? {});
  const others = Object.keys(schema.items?.properties ?? {}).filter((key) => !columns.includes(key));
  const required = schema.items?.required ?? [];
  const movable = useReorder(items.length, (from, to) => {
    setOpened(new Set());
    return done(form, { label: words.moved(name), edits: [{ do: 'move', path, from, to }] });
  });
  const focusRow = (index: number) =>
    requestAnimationFrame(() =>
      listed.current?.children[index]?.querySelector<HTMLElement>('input, textarea')?.focus(),
    );
  const duplicate = async (index: number) => {
    const item = items[index] ?? {};
    const ids = new Set(items.map(({ id }) => String(id)));
    const value = typeof item.id === 'string' ? { ...item, id: uniqueId(item.id, ids) } : item;
    const edits = [{ do: 'insert', path, index: index + 1, value }] as const;
    if (await done(form, { label: words.duplicated(name), edits })) focusRow(index + 1);
  };
  const remove = async (index: number) => {
    // The last row of a list that may be left out takes the list with it.
    const isWhole = items.length === 1 && path.length > 0;
    const edits = [{ do: 'remove', path: isWhole ? path : [...path, index] }] as const;
    const label = words.removed(`${name} ${index + 1}`);
    if (!(await done(form, { label, edits }))) return;
    form.onRemoved(label);
    focusRow(Math.min(index, items.length - 2));
  };
  const toggle = (index: number) =>
    setOpened((before) => {
      const next = new Set(before);
      if (!next.delete(index)) next.add(index);
      return next;
    });
  const isShown = (item: Item) =>
    filter === '' || JSON.stringify(item).toLowerCase().includes(filter.toLowerCase());
  return (
    <div class={`rows rows-${list}`} data-field={path.join('.')}>
      <p class="field-help">{help}</p>
      {items.length > 0 && HEADED.has(list) && (
        <div class="rows-head" aria-hidden="true">
          <span class="row-fields">
            {columns.map((key) => (
              <span key={key}>{fieldWords(list, key).name}</span>
            ))}
          </span>
        </div>
      )}
      <ol ref={listed} aria-label={name}>
        {items.map((item, index) => {
          const row = words.row(name, index + 1);
          const isOpen =
            opened.has(index) || others.some((key) => session.saidOf([...path, index, key], true).length > 0);
          const fields = isOpen ? [...columns, ...others] : columns;
          return (
            <li key={index} id={`row-${list}-${index}`} hidden={!isShown(item)} {...movable(index)}>
              <button type="button" class="handle" aria-label={words.drag(row)} title={words.drag(row)}>
                <span aria-hidden="true">⠿</span>
                <span class="row-number">{index + 1}</span>
              </button>
              <div class="row-fields">
                {isShown(item) &&
                  fields.map((key) => (
                    <Field
                      key={key}
                      group={list}
                      path={[...path, index, key]}
                      schema={schema.items?.properties?.[key] ?? {}}
                      isRequired={required.includes(key)}
                      within={row}
                    />
                  ))}
                <Said id={`row-${list}-${index}-said`} path={[...path, index]} isWhole={false} />
              </div>
              <div class="row-acts">
                <button
                  type="button"
                  class="quiet small"
                  aria-expanded={isOpen}
                  aria-label={words.inRow(row, isOpen ? words.less : words.more)}
                  title={isOpen ? words.less : words.more}
                  onClick={() => toggle(index)}
                >
                  <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
                </button>
                <button
                  type="button"
                  class="quiet small"
                  aria-label={words.inRow(row, words.duplicate)}
                  title={words.duplicate}
                  onClick={() => duplicate(index)}
                >
                  <span aria-hidden="true">❐</span>
                </button>
                <button
                  type="button"
                  class="quiet small"
                  aria-label={words.inRow(row, words.remove)}
                  title={words.remove}
                  onClick={() => remove(index)}
                >
                  <span aria-hidden="true">✕</span>
                </button>
              </div>
            </li>
          );
        })}
      </ol>
      <Said id={`rows-${list}-said`} path={path} isWhole={false} />
      <NewRow
        path={path}
        list={list}
        name={name}
        columns={columns}
        items={items}
        isRequired={(key) => required.includes(key)}
        needsSource={required.includes('source')}
        onAdded={focusRow}
      />
    </div>
  );
}
