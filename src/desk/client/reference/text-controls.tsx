import { useId } from 'preact/hooks';
import { BODY, valueAt, type YamlPath, type YamlValue } from '../../reference/yaml-value.ts';
import { texts } from '../texts.ts';
import type { ControlProps } from './control-props.ts';
import { type Form, titleOf, useForm } from './form-context.ts';
import { fieldWords, isLong } from './form-plan.ts';

/** What a change of a field is called in the list of changes. */
export function changeLabel(form: Form, path: YamlPath): string {
  const group = String(
    path.findLast((key, at) => typeof key === 'string' && at < path.length - 1) ?? form.kind,
  );
  const { name } = fieldWords(typeof path[0] === 'number' ? 'glossary' : group, String(path.at(-1)));
  return texts.reference.edited(titleOf(form), name);
}

/** Text as it is written: without spaces around it, a line end at its end where one stood. */
function written(text: string, stands: YamlValue | undefined): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  return typeof stands === 'string' && stands.endsWith('\n') ? `${trimmed}\n` : trimmed;
}

/** One line, or a few, of text. */
export function TextControl({ path, id, isRequired, describedBy }: ControlProps) {
  const form = useForm();
  const { session, listing, kind } = form;
  const suggestions = useId();
  const name = String(path.at(-1));
  const shown = session.shown(path);
  const isBody = name === BODY;
  const text = typeof shown === 'string' ? (session.held.at(path) ? shown : shown.trimEnd()) : '';
  const type = (typed: string) =>
    session.type(
      path,
      typed,
      isBody ? typed.trim() : written(typed, valueAt(session.value, path)),
      changeLabel(form, path),
    );
  const common = {
    id,
    value: text,
    'aria-describedby': describedBy,
    'aria-required': isRequired,
    'aria-invalid': session.saidOf(path).length > 0,
    onBlur: () => session.leave(path),
  };
  if (isBody || isLong(name))
    return (
      <textarea
        {...common}
        class={isBody ? 'body-text' : 'grows'}
        rows={isBody ? 10 : rowsOf(text)}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isBody && !event.isComposing) event.preventDefault();
        }}
      />
    );
  const list = typeof path.at(-2) === 'number' ? `${path.at(-3)}.${name}` : `${kind}.${name}`;
  const said = listing.said[list] ?? [];
  return (
    <>
      <input
        {...common}
        type="text"
        list={said.length > 0 ? suggestions : undefined}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
      {said.length > 0 && (
        <datalist id={suggestions}>
          {said.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** For browsers that do not fit text fields to what stands in them. */
export const rowsOf = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 40)), 0);

export function NumberControl({ path, id, describedBy, schema }: ControlProps) {
  const form = useForm();
  const { session } = form;
  return (
    <input
      id={id}
      type="number"
      step="any"
      value={String(session.shown(path) ?? '')}
      placeholder={schema.default === undefined ? '' : String(schema.default)}
      aria-describedby={describedBy}
      aria-invalid={session.saidOf(path).length > 0}
      onInput={({ currentTarget: { value } }) => {
        const number = value.trim() === '' ? undefined : Number(value);
        session.type(path, value, number, changeLabel(form, path));
      }}
      onBlur={() => session.leave(path)}
    />
  );
}

/** A colour as `#rrggbb`, typed or chosen. */
export function ColourControl({ path, id, describedBy, schema, name }: ControlProps) {
  const form = useForm();
  const { session } = form;
  const shown = String(session.shown(path) ?? '');
  const usual = typeof schema.default === 'string' ? schema.default : '';
  const type = (typed: string) =>
    session.type(path, typed, typed.trim() || undefined, changeLabel(form, path));
  return (
    <span class="colour">
      <input
        type="color"
        aria-label={`${name}：${texts.reference.pickColour}`}
        value={/^#[0-9a-f]{6}$/i.test(shown) ? shown : usual || '#888888'}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={() => session.leave(path)}
      />
      <input
        id={id}
        type="text"
        class="code"
        value={shown}
        placeholder={usual}
        spellcheck={false}
        aria-describedby={describedBy}
        aria-invalid={session.saidOf(path).length > 0}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={() => session.leave(path)}
      />
    </span>
  );
}
