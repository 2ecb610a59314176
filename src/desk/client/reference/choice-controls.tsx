import { POSTURES } from '../../../model/postures.ts';
import type { YamlValue } from '../../reference/yaml-value.ts';
import { texts } from '../texts.ts';
import type { ControlProps } from './control-props.ts';
import { useForm } from './form-context.ts';
import { OrderedList } from './ordered-list.tsx';
import { changeLabel } from './text-controls.tsx';

/** What a value of a list of choices is called. */
export const choiceName = (value: string): string =>
  (texts.reference.choices as Readonly<Record<string, string>>)[value] ?? value;

export function ChoiceControl({ path, id, schema, describedBy }: ControlProps) {
  const form = useForm();
  const { session } = form;
  const options = (schema.enum ?? []).map(String);
  const usual = typeof schema.default === 'string' ? schema.default : undefined;
  return (
    <select
      id={id}
      value={String(session.shown(path) ?? usual ?? '')}
      aria-describedby={describedBy}
      onChange={({ currentTarget: { value } }) =>
        session.type(path, value, value === '' ? undefined : value, changeLabel(form, path))
      }
      onBlur={() => session.leave(path)}
    >
      {usual === undefined && <option value="">{texts.reference.unset}</option>}
      {options.map((option) => (
        <option key={option} value={option}>
          {choiceName(option)}
        </option>
      ))}
    </select>
  );
}

/** Yes or no; what is usual is not written. */
export function SwitchControl({ path, id, schema, describedBy }: ControlProps) {
  const form = useForm();
  const { session } = form;
  const usual = typeof schema.default === 'boolean' ? schema.default : true;
  const isOn = (session.shown(path) ?? usual) === true;
  return (
    <input
      id={id}
      type="checkbox"
      role="switch"
      checked={isOn}
      aria-checked={isOn}
      aria-describedby={describedBy}
      onChange={({ currentTarget: { checked } }) =>
        session.type(path, checked, checked === usual ? undefined : checked, changeLabel(form, path))
      }
      onBlur={() => session.leave(path)}
    />
  );
}

/** A drawing by its name, or the address of a picture of one's own. */
export function PictureControl({ path, id, name, describedBy }: ControlProps) {
  const form = useForm();
  const { session } = form;
  const shown = session.shown(path);
  const isDrawing = typeof shown === 'string' && Object.hasOwn(POSTURES, shown);
  const mode = shown === undefined || shown === null ? '' : isDrawing ? shown : 'own';
  const type = (typed: YamlValue) =>
    session.type(
      path,
      typed,
      typeof typed === 'string' && typed.trim() !== '' ? typed.trim() : undefined,
      changeLabel(form, path),
    );
  return (
    <span class="ours">
      <select
        id={id}
        aria-label={name}
        aria-describedby={describedBy}
        value={mode}
        onChange={({ currentTarget: { value } }) => type(value === '' ? null : value === 'own' ? '/' : value)}
        onBlur={() => session.leave(path)}
      >
        <option value="">{texts.reference.unset}</option>
        {Object.keys(POSTURES).map((posture) => (
          <option key={posture} value={posture}>
            {(texts.reference.postures as Readonly<Record<string, string>>)[posture] ?? posture}
          </option>
        ))}
        <option value="own">{texts.reference.choices.ownPicture}</option>
      </select>
      {mode === 'own' && (
        <input
          type="text"
          aria-label={`${name}：${texts.reference.choices.ownPicture}`}
          value={String(shown)}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onBlur={() => session.leave(path)}
        />
      )}
    </span>
  );
}

/** Some of a few things in an order of one's own: the parts of the home page. */
export function OptionsControl({ path, name, schema }: ControlProps) {
  const { session } = useForm();
  const all = (schema.items?.enum ?? []).map(String);
  const stands = session.shown(path);
  const chosen = Array.isArray(stands) ? stands.map(String) : all;
  return (
    <OrderedList
      path={path}
      name={name}
      stands={Array.isArray(stands) ? chosen : undefined}
      items={chosen.map((id) => ({ id, title: choiceName(id) }))}
      choices={all.map((id) => ({ id, title: choiceName(id) }))}
    />
  );
}
