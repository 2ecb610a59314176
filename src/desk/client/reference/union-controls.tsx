import { valueAt, type YamlValue } from '../../reference/yaml-value.ts';
import { texts } from '../texts.ts';
import type { ControlProps } from './control-props.ts';
import { useForm } from './form-context.ts';
import { fieldWords } from './form-plan.ts';
import { asLines, fromLines, LinesArea } from './lines-control.tsx';
import { changeLabel } from './text-controls.tsx';

type Fields = { readonly [key: string]: YamlValue };

const asFields = (value: YamlValue | undefined): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

interface OursProps {
  value: YamlValue | undefined;
  name: string;
  onChange(ours: YamlValue | undefined): void;
  onLeave(): void;
}

/** What of a text is ours: nothing, all, or which part. An empty text is a part that is still to be said. */
function Ours({ value, name, onChange, onLeave }: OursProps) {
  const words = texts.reference;
  const mode = value === true ? 'all' : typeof value === 'string' ? 'part' : 'none';
  return (
    <span class="ours">
      <select
        aria-label={name}
        value={mode}
        onChange={({ currentTarget: { value: chosen } }) =>
          onChange(chosen === 'all' ? true : chosen === 'part' ? '' : undefined)
        }
        onBlur={onLeave}
      >
        <option value="none">{words.oursNone}</option>
        <option value="all">{words.oursAll}</option>
        <option value="part">{words.oursPart}</option>
      </select>
      {typeof value === 'string' && (
        <input
          type="text"
          aria-label={`${name}：${words.oursWhich}`}
          placeholder={words.oursWhich}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
          onBlur={onLeave}
        />
      )}
    </span>
  );
}

const saidOurs = (ours: YamlValue | undefined): YamlValue | undefined =>
  typeof ours === 'string' ? ours.trim() || undefined : ours;

export function OursControl({ path, name }: ControlProps) {
  const form = useForm();
  const { session } = form;
  const held = session.held.at(path);
  const value = held ? (held.typed ?? undefined) : valueAt(session.value, path);
  return (
    <Ours
      name={name}
      value={value}
      onChange={(ours) => session.type(path, ours ?? null, saidOurs(ours), changeLabel(form, path))}
      onLeave={() => session.leave(path)}
    />
  );
}

/** What is said of a post: a line or several, and what of it is ours. */
export function StatementControl({ path, id, name, describedBy }: ControlProps) {
  const form = useForm();
  const { session } = form;
  const stands = valueAt(session.value, path);
  const typed = asFields(session.held.at(path)?.typed);
  const said = asFields(stands);
  const lines = String(typed?.lines ?? asLines(said ? said.text : stands));
  const ours = typed ? (typed.ours ?? undefined) : said?.ours;
  const type = (text: string, mark: YamlValue | undefined) => {
    const value = fromLines(text, said ? said.text : stands);
    const marked = saidOurs(mark);
    session.type(
      path,
      { lines: text, ours: mark ?? null },
      value === undefined || marked === undefined ? value : { text: value, ours: marked },
      changeLabel(form, path),
    );
  };
  return (
    <>
      <LinesArea
        id={id}
        label={name}
        value={lines}
        describedBy={describedBy}
        isWrong={session.saidOf(path, true).length > 0}
        onType={(text) => type(text, ours)}
        onLeave={() => session.leave(path)}
      />
      {lines.trim() !== '' && (
        <Ours
          name={`${name}：${fieldWords('common', 'ours').name}`}
          value={ours}
          onChange={(mark) => type(lines, mark)}
          onLeave={() => session.leave(path)}
        />
      )}
    </>
  );
}

const LOGO_TEXTS = ['src', 'dark', 'ground'] as const;

/** A picture, or a pair of them with a ground. */
export function LogoControl({ path, id }: ControlProps) {
  const form = useForm();
  const { session } = form;
  const stands = valueAt(session.value, path);
  const shown = asFields(session.held.at(path)?.typed) ?? asFields(stands) ?? { src: stands ?? '' };
  const type = (changed: Fields) => {
    const { src = '', ...others } = { ...shown, ...changed };
    const kept = Object.fromEntries(
      Object.entries(others).filter(([, value]) => value !== '' && value !== false && value !== null),
    );
    const isPlain = Object.keys(kept).length === 0;
    const value = isPlain ? (src === '' ? undefined : src) : { src, ...kept };
    session.type(path, { ...shown, ...changed }, value, changeLabel(form, path));
  };
  return (
    <div class="fields">
      {LOGO_TEXTS.map((key) => (
        <div class="field" key={key}>
          <label class="field-name" for={`${id}-${key}`}>
            {fieldWords('logo', key).name}
          </label>
          <input
            id={`${id}-${key}`}
            type="text"
            value={String(shown[key] ?? '')}
            placeholder={fieldWords('logo', key).help}
            onInput={({ currentTarget }) => type({ [key]: currentTarget.value.trim() })}
            onBlur={() => session.leave(path)}
          />
        </div>
      ))}
      <label class="check">
        <input
          type="checkbox"
          checked={shown.replacesName === true}
          onChange={({ currentTarget }) => type({ replacesName: currentTarget.checked })}
        />{' '}
        {fieldWords('logo', 'replacesName').name}
      </label>
    </div>
  );
}
