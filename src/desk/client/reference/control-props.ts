import type { JsonSchema } from '../../../content/reference/json-schemas.ts';
import type { YamlPath } from '../../reference/yaml-value.ts';

/** What a control is given. */
export interface ControlProps {
  path: YamlPath;
  schema: JsonSchema;
  /** What it is called, also to those who do not see its label. */
  name: string;
  isRequired: boolean;
  /** Of the element that takes the keyboard. */
  id: string;
  /** Of what explains it, for `aria-describedby`. */
  describedBy: string;
}

/** What a field of a form is given. */
export interface FieldProps {
  /** The kind, or the list or group that it stands in. */
  group: string;
  path: YamlPath;
  schema: JsonSchema;
  isRequired: boolean;
  /** What stands before its name for those who do not see where it is: `职责 3`. */
  within?: string;
}
