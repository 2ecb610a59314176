import type { FieldMessage } from '../../reference/judge-file.ts';
import { isSame, type YamlEdit, type YamlPath, type YamlValue } from '../../reference/yaml-value.ts';

/** A field that shows what was typed, not what its file holds. */
export interface HeldField {
  path: YamlPath;
  /** As the control has it. */
  typed: YamlValue;
  /** What it means in the file; undefined: the field is left out. */
  value: YamlValue | undefined;
  /** What the change is called. */
  label: string;
  /** It stands in the file; the control shows its own writing of it until it is left. */
  isSaved: boolean;
  /** Why it is not written. */
  refused: readonly FieldMessage[];
}

/** What was typed and is not in the file yet, also after the page was loaded anew. */
export class HeldFields {
  readonly #key: string;
  readonly #store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  #fields: HeldField[];

  constructor(path: string, store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {
    this.#key = `lectern-desk-held:${path}`;
    this.#store = store;
    this.#fields = readHeld(store.getItem(this.#key));
  }

  at(path: YamlPath): HeldField | undefined {
    return this.#fields.find((field) => isSame(field.path, path));
  }

  all(): readonly HeldField[] {
    return this.#fields;
  }

  /** Those that the file does not hold yet. */
  unsaved(): readonly HeldField[] {
    return this.#fields.filter(({ isSaved }) => !isSaved);
  }

  put(field: HeldField): void {
    this.#fields = [...this.#fields.filter(({ path }) => !isSame(path, field.path)), field];
    this.#write();
  }

  drop(path: YamlPath): void {
    this.#fields = this.#fields.filter((field) => !isSame(field.path, path));
    this.#write();
  }

  /** After somebody else has written the file: what is saved is shown as it stands there. */
  dropSaved(): void {
    this.#fields = this.#fields.filter(({ isSaved }) => !isSaved);
  }

  /** Where items of lists were moved, their fields move along. */
  follow(edit: YamlEdit): void {
    this.#fields = this.#fields.flatMap((field) => {
      const path = followedPath(field.path, edit);
      return path === undefined ? [] : [{ ...field, path }];
    });
    this.#write();
  }

  #write(): void {
    const unsaved = this.unsaved();
    if (unsaved.length === 0) this.#store.removeItem(this.#key);
    else this.#store.setItem(this.#key, JSON.stringify(unsaved));
  }
}

function readHeld(text: string | null): HeldField[] {
  if (text === null) return [];
  try {
    return (JSON.parse(text) as HeldField[]).map((field) => ({ ...field, refused: [] }));
  } catch {
    return [];
  }
}

/** Where a path leads after an edit; undefined where what it led to is gone. */
export function followedPath(path: YamlPath, edit: YamlEdit): YamlPath | undefined {
  const list = edit.do === 'remove' ? edit.path.slice(0, -1) : edit.path;
  const index = path[list.length];
  if (typeof index !== 'number' || !isSame(path.slice(0, list.length), list)) return path;
  const at = (place: number) => path.with(list.length, place);
  switch (edit.do) {
    case 'insert':
      return index >= edit.index ? at(index + 1) : path;
    case 'remove': {
      const gone = Number(edit.path.at(-1));
      if (index === gone) return edit.path.length <= path.length ? undefined : path;
      return index > gone ? at(index - 1) : path;
    }
    case 'move': {
      if (index === edit.from) return at(edit.to);
      const left = index > edit.from ? index - 1 : index;
      return at(left >= edit.to ? left + 1 : left);
    }
    default:
      return path;
  }
}
