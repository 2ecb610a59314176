import type { FieldMessage } from '../../reference/judge-file.ts';
import { valueAt, type YamlEdit, type YamlPath, type YamlValue } from '../../reference/yaml-value.ts';
import type { OtherEdit } from './entry-port.ts';

export const isError = ({ severity }: FieldMessage) => severity === 'error';

/** Names an id in a list, or no longer. */
export function namingEdits(value: YamlValue | undefined, { do: how, list, id }: OtherEdit): YamlEdit[] {
  const stands = valueAt(value, [list]);
  const ids = Array.isArray(stands) ? stands : [];
  const at = ids.indexOf(id);
  if (how === 'name') return at < 0 ? [{ do: 'insert', path: [list], index: ids.length, value: id }] : [];
  return at < 0 ? [] : [{ do: 'remove', path: ids.length === 1 ? [list] : [list, at] }];
}

/** A group whose only field is removed goes with it. */
export function emptiedBy(value: YamlValue | undefined, path: YamlPath): YamlPath {
  const above = path.slice(0, -1);
  if (above.length === 0 || typeof above.at(-1) === 'number') return path;
  const group = valueAt(value, above);
  const isLast = typeof group === 'object' && group !== null && Object.keys(group).length === 1;
  return isLast ? emptiedBy(value, above) : path;
}

/** What stands there cannot be edited without changing more than it. */
export const unwritable = (field: YamlPath): FieldMessage => ({
  severity: 'error',
  rule: 'field',
  place: { file: '' },
  reason: '',
  field,
});
