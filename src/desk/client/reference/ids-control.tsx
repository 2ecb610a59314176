import { MUTUAL, pathOf } from '../../reference/reference-kinds.ts';
import type { YamlPath, YamlValue } from '../../reference/yaml-value.ts';
import { texts } from '../texts.ts';
import type { ControlProps } from './control-props.ts';
import type { Act } from './entry-port.ts';
import { type Form, useForm } from './form-context.ts';
import { namedBy } from './form-plan.ts';
import { OrderedList } from './ordered-list.tsx';
import { changeLabel } from './text-controls.tsx';

/** What the other side of a list that is written on both sides becomes. */
function otherSide(
  { kind, id }: Form,
  path: YamlPath,
): ((other: string, isAdded: boolean) => Act['others']) | undefined {
  const mutual = MUTUAL[kind];
  if (mutual === undefined || path.length !== 1 || path[0] !== mutual.field) return undefined;
  const { field, back } = mutual;
  return (other, isAdded) => [
    {
      path: pathOf(field === 'roles' ? 'roles' : 'procedures', other),
      edits: [isAdded ? { do: 'name', list: back, id } : { do: 'unname', list: back, id }],
    },
  ];
}

/** Entries that a list names, by their titles. */
export function IdsControl({ path, name }: ControlProps) {
  const form = useForm();
  const of = namedBy(form.kind, path) ?? 'decks';
  const choices = form.listing.choices[of];
  const stands = form.session.shown(path);
  const ids = Array.isArray(stands) ? stands.map(String) : [];
  const titleOf = (id: string) =>
    choices.find((choice) => choice.id === id)?.title ?? `${id}（${texts.reference.gone}）`;
  const others = otherSide(form, path);
  return (
    <OrderedList
      path={path}
      name={name}
      stands={Array.isArray(stands) ? ids : undefined}
      items={ids.map((id) => ({ id, title: titleOf(id) }))}
      choices={choices}
      {...(others && { others })}
    />
  );
}

/** All decks of a course, or some of them. */
export function ReadControl(props: ControlProps) {
  const form = useForm();
  const { session } = form;
  const words = texts.reference;
  const { path, id, name } = props;
  const stands = session.shown(path);
  const mode = stands === 'all' ? 'all' : Array.isArray(stands) ? 'some' : '';
  const choose = (chosen: string) => {
    const decks = session.shown(['decks']);
    const value: YamlValue | undefined =
      chosen === 'all' ? 'all' : chosen === 'some' && Array.isArray(decks) ? decks : undefined;
    session.type(path, value ?? null, value, changeLabel(form, path));
  };
  return (
    <>
      <select
        id={id}
        aria-label={name}
        value={mode}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{words.unset}</option>
        <option value="all">{words.all}</option>
        <option value="some">{words.some}</option>
      </select>
      {mode === 'some' && <IdsControl {...props} />}
    </>
  );
}
