/** What YAML of the content holds. */
export type YamlValue =
  | string
  | number
  | boolean
  | null
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue };

/** Where a value stands, from the root. */
export type YamlPath = readonly (string | number)[];

/** The Markdown below the frontmatter, as a field. */
export const BODY = '$body';

/** One edit of a YAML text. */
export type YamlEdit =
  /** Writes a value, where there is one or not; `order` says after which keys a new one stands. */
  | { do: 'set'; path: YamlPath; value: YamlValue; order?: readonly string[] }
  /** Adds an item to a list; a list that is missing is begun. */
  | { do: 'insert'; path: YamlPath; index: number; value: YamlValue; order?: readonly string[] }
  | { do: 'remove'; path: YamlPath }
  | { do: 'move'; path: YamlPath; from: number; to: number }
  /** Gives a field another name. */
  | { do: 'rename'; path: YamlPath; to: string };

type YamlMap = { readonly [key: string]: YamlValue };

const isMap = (value: YamlValue | undefined): value is YamlMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: YamlValue | undefined): value is readonly YamlValue[] => Array.isArray(value);

/** An edit that cannot be done where it should be. */
export class YamlEditError extends Error {
  constructor(path: YamlPath) {
    super(path.join('.') || '.');
    this.name = 'YamlEditError';
  }
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(value: YamlValue | undefined, path: YamlPath): YamlValue | undefined {
  return path.reduce<YamlValue | undefined>((inside, key) => {
    if (isList(inside)) return typeof key === 'number' ? inside[key] : undefined;
    return isMap(inside) && Object.hasOwn(inside, key) ? inside[String(key)] : undefined;
  }, value);
}

/**
 * What an edit makes of a value.
 * @throws YamlEditError where its path leads through something else than it takes it for
 */
export function editedValue(value: YamlValue | undefined, edit: YamlEdit): YamlValue {
  const { path } = edit;
  switch (edit.do) {
    case 'set':
      return changed(value, path, path, () => edit.value);
    case 'insert':
      return changed(value, path, path, (list) => {
        if (list !== undefined && list !== null && !isList(list)) throw new YamlEditError(path);
        return (list ?? []).toSpliced(edit.index, 0, edit.value);
      });
    case 'move':
      return changed(value, path, path, (list) => {
        if (!isList(list) || edit.from >= list.length) throw new YamlEditError(path);
        const moved = list[edit.from] as YamlValue;
        return list.toSpliced(edit.from, 1).toSpliced(edit.to, 0, moved);
      });
    case 'remove':
      return changed(value, path.slice(0, -1), path, (inside) => {
        const key = path.at(-1);
        if (isList(inside) && typeof key === 'number' && key < inside.length) return inside.toSpliced(key, 1);
        if (!isMap(inside) || !Object.hasOwn(inside, String(key))) throw new YamlEditError(path);
        return Object.fromEntries(Object.entries(inside).filter(([name]) => name !== key));
      });
    case 'rename':
      return changed(value, path.slice(0, -1), path, (inside) => {
        const key = path.at(-1);
        if (!isMap(inside) || !Object.hasOwn(inside, String(key)) || Object.hasOwn(inside, edit.to))
          throw new YamlEditError(path);
        return Object.fromEntries(
          Object.entries(inside).map(([name, each]) => [name === key ? edit.to : name, each]),
        );
      });
  }
}

function changed(
  value: YamlValue | undefined,
  path: YamlPath,
  whole: YamlPath,
  change: (value: YamlValue | undefined) => YamlValue,
): YamlValue {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (typeof key === 'number') {
    if (!isList(value) || key >= value.length) throw new YamlEditError(whole);
    return value.with(key, changed(value[key], rest, whole, change));
  }
  if (value !== undefined && value !== null && !isMap(value)) throw new YamlEditError(whole);
  const map = value ?? {};
  return {
    ...map,
    [key]: changed(Object.hasOwn(map, key) ? map[key] : undefined, rest, whole, change),
  };
}

/** Whether two values are the same, whatever the order of their fields. */
export function isSame(a: YamlValue | undefined, b: YamlValue | undefined): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((each, at) => isSame(each, b[at]));
  if (isMap(a) && isMap(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
    );
  }
  return a === b;
}
