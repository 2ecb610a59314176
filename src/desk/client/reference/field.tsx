import { texts } from '../texts.ts';
import { ChoiceControl, OptionsControl, PictureControl, SwitchControl } from './choice-controls.tsx';
import type { FieldProps } from './control-props.ts';
import { idOfField, useForm } from './form-context.ts';
import { controlOf, fieldWords } from './form-plan.ts';
import { Group } from './group.tsx';
import { IdsControl, ReadControl } from './ids-control.tsx';
import { LinesControl } from './lines-control.tsx';
import { MenuControl } from './menu-control.tsx';
import { Rows } from './rows.tsx';
import { Said } from './said.tsx';
import { ColourControl, NumberControl, TextControl } from './text-controls.tsx';
import { LogoControl, OursControl, StatementControl } from './union-controls.tsx';

const CONTROLS = {
  text: TextControl,
  body: TextControl,
  choice: ChoiceControl,
  switch: SwitchControl,
  number: NumberControl,
  colour: ColourControl,
  lines: LinesControl,
  ids: IdsControl,
  ours: OursControl,
  statement: StatementControl,
  logo: LogoControl,
  picture: PictureControl,
  menu: MenuControl,
  options: OptionsControl,
  read: ReadControl,
} as const;

/** Controls that have fields of their own: their name is a heading, not the label of one. */
const COMPOSED = new Set(['statement', 'logo', 'menu', 'options', 'ids', 'read', 'picture', 'ours']);

/** A field with its name, its meaning, and what the check says of it. */
export function Field({ group, path, schema, isRequired, within }: FieldProps) {
  const { session, kind } = useForm();
  const { name, help } = fieldWords(group, String(path.at(-1)));
  const control = controlOf(kind, path, schema);
  if (control === 'rows') return <Rows Field={Field} path={path} schema={schema} name={name} help={help} />;
  if (control === 'group') return <Group Field={Field} path={path} schema={schema} name={name} help={help} />;
  const id = idOfField(path);
  const isComposed = COMPOSED.has(control);
  const isWrong = session.saidOf(path, true).length > 0;
  const Control = CONTROLS[control];
  const label = within === undefined ? name : texts.reference.inRow(within, name);
  const props = {
    path,
    schema,
    name: label,
    isRequired,
    id,
    describedBy: `${id}-help ${id}-said`,
  };
  return (
    <div
      class={`field field-${control}${isWrong ? ' is-wrong' : ''}`}
      data-field={path.join('.')}
      {...(isComposed && { role: 'group', 'aria-label': label })}
      onFocusIn={() => session.look(path)}
    >
      {isComposed ? (
        <span class="field-name">{name}</span>
      ) : (
        <label class="field-name" for={id}>
          {within !== undefined && <span class="visually-hidden">{within} </span>}
          {name}
        </label>
      )}
      <Control {...props} />
      <p class="field-help" id={`${id}-help`}>
        {help}
      </p>
      <Said id={`${id}-said`} path={path} isWhole={control !== 'text'} />
    </div>
  );
}
