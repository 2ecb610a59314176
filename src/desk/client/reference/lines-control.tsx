import { valueAt, type YamlValue } from '../../reference/yaml-value.ts';
import { texts } from '../texts.ts';
import type { ControlProps } from './control-props.ts';
import { useForm } from './form-context.ts';
import { changeLabel, rowsOf } from './text-controls.tsx';

/** Lines as they are typed, from a value that is one text or several. */
export const asLines = (value: YamlValue | undefined): string =>
  typeof value === 'string' ? value.trimEnd() : Array.isArray(value) ? value.map(String).join('\n') : '';

/** One text or several, from lines; several where a list stood. */
export function fromLines(
  lines: string,
  stands: YamlValue | undefined,
  isList = false,
): YamlValue | undefined {
  const items = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (items.length === 0) return undefined;
  const [only = ''] = items;
  return items.length > 1 || isList || Array.isArray(stands) ? items : only;
}

/** Moves the line of the cursor up or down, as editors do. */
export function moveLine(area: HTMLTextAreaElement, by: -1 | 1): boolean {
  const lines = area.value.split('\n');
  const before = area.value.slice(0, area.selectionStart).split('\n');
  const at = before.length - 1;
  const other = lines[at + by];
  if (other === undefined) return false;
  const column = before.at(-1)?.length ?? 0;
  const moved = lines.with(at, other).with(at + by, lines[at] ?? '');
  area.value = moved.join('\n');
  const start = moved.slice(0, at + by).reduce((sum, line) => sum + line.length + 1, 0) + column;
  area.setSelectionRange(start, start);
  return true;
}

interface LinesAreaProps {
  id: string;
  value: string;
  describedBy: string;
  label?: string;
  isWrong: boolean;
  onType(text: string): void;
  onLeave(): void;
}

/** A text field in which each line is an item. */
export function LinesArea({ id, value, describedBy, label, isWrong, onType, onLeave }: LinesAreaProps) {
  return (
    <textarea
      id={id}
      class="grows lines"
      rows={Math.max(1, rowsOf(value))}
      value={value}
      placeholder={texts.reference.oneALine}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      {...(label !== undefined && { 'aria-label': label })}
      onInput={({ currentTarget }) => onType(currentTarget.value)}
      onBlur={onLeave}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        event.stopPropagation();
        if (moveLine(event.currentTarget, event.key === 'ArrowUp' ? -1 : 1))
          onType(event.currentTarget.value);
      }}
    />
  );
}

/** A list of texts, one a line. */
export function LinesControl({ path, id, describedBy, schema }: ControlProps) {
  const form = useForm();
  const { session } = form;
  const held = session.held.at(path);
  const value = held ? String(held.typed) : asLines(valueAt(session.value, path));
  const type = (text: string) =>
    session.type(
      path,
      text,
      fromLines(text, valueAt(session.value, path), schema.type === 'array'),
      changeLabel(form, path),
    );
  return (
    <LinesArea
      id={id}
      value={value}
      describedBy={describedBy}
      isWrong={session.saidOf(path, true).length > 0}
      onType={type}
      onLeave={() => session.leave(path)}
    />
  );
}
