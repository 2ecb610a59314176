import type { ComponentType } from 'preact';
import type { JsonSchema } from '../../../content/reference/json-schemas.ts';
import { valueAt, type YamlPath, type YamlValue } from '../../reference/yaml-value.ts';
import { texts } from '../texts.ts';
import type { FieldProps } from './control-props.ts';
import { useForm } from './form-context.ts';
import { done } from './ordered-list.tsx';
import { Said } from './said.tsx';
import { changeLabel } from './text-controls.tsx';

interface GroupProps {
  Field: ComponentType<FieldProps>;
  path: YamlPath;
  schema: JsonSchema;
  name: string;
  help: string;
}

/** Groups that need something in them from the start. */
function begun(field: string, decks: YamlValue | undefined): YamlValue | undefined {
  if (field === 'completion') return { read: 'all' };
  if (field === 'quiz') return { decks: decks ?? [], score: 80 };
  return undefined;
}

/** Fields that stand in one: shown when it is set, or always where none of them is needed. */
export function Group({ Field, path, schema, name, help }: GroupProps) {
  const form = useForm();
  const { session } = form;
  const words = texts.reference;
  const field = String(path.at(-1));
  const value = begun(field, session.shown(['decks']));
  const isSet = valueAt(session.value, path) !== undefined;
  const label = changeLabel(form, path);
  return (
    <fieldset class="group" aria-describedby={`group-${field}-help`}>
      <legend>{name}</legend>
      <p class="field-help" id={`group-${field}-help`}>
        {help}
      </p>
      {value !== undefined && !isSet ? (
        <button type="button" onClick={() => done(form, { label, edits: [{ do: 'set', path, value }] })}>
          {words.useField(name)}
        </button>
      ) : (
        Object.entries(schema.properties ?? {}).map(([key, each]) => (
          <Field
            key={key}
            group={field}
            path={[...path, key]}
            schema={each}
            isRequired={schema.required?.includes(key) === true && each.default === undefined}
          />
        ))
      )}
      {value !== undefined && isSet && (
        <button
          type="button"
          class="quiet"
          onClick={() => done(form, { label, edits: [{ do: 'remove', path }] })}
        >
          {words.dropField(name)}
        </button>
      )}
      <Said id={`group-${field}-said`} path={path} isWhole={false} />
    </fieldset>
  );
}
