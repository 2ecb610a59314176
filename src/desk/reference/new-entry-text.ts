import type { FolderKind } from './reference-kinds.ts';
import { editYaml } from './yaml-edit.ts';
import type { YamlPath, YamlValue } from './yaml-value.ts';

/** What somebody is asked for when an entry is made. */
interface Start {
  path: YamlPath;
  /** Whose words name it. */
  group: string;
  /** Each line is an item. */
  isSeveral?: boolean;
}

/** What an entry of each kind cannot be without. */
export const STARTS: Readonly<Record<FolderKind, readonly Start[]>> = {
  roles: [
    { path: ['title'], group: 'roles' },
    { path: ['department'], group: 'roles' },
    { path: ['summary'], group: 'roles' },
    { path: ['duties', 0, 'area'], group: 'duties' },
    { path: ['duties', 0, 'text'], group: 'duties' },
  ],
  procedures: [
    { path: ['title'], group: 'procedures' },
    { path: ['group'], group: 'procedures' },
    { path: ['summary'], group: 'procedures' },
    { path: ['steps', 0, 'text'], group: 'steps' },
  ],
  phrases: [
    { path: ['title'], group: 'phrases' },
    { path: ['summary'], group: 'phrases' },
    { path: ['phrases', 0, 'say'], group: 'phrases', isSeveral: true },
  ],
  courses: [
    { path: ['title'], group: 'courses' },
    { path: ['summary'], group: 'courses' },
    { path: ['audience'], group: 'courses' },
    { path: ['purpose'], group: 'courses' },
    { path: ['goals'], group: 'courses', isSeveral: true },
    { path: ['decks'], group: 'courses' },
  ],
};

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * The text of a new file.
 * @param values what was answered, by the paths of `STARTS` joined with dots
 * @param itemId the id of its first duty, step or phrase
 */
export function newEntryText(
  kind: FolderKind,
  values: Readonly<Record<string, string>>,
  itemId: string,
): string {
  const answer = (path: YamlPath) => (values[path.join('.')] ?? '').trim();
  const fields: Record<string, YamlValue> = {};
  const item: Record<string, YamlValue> = { id: itemId };
  let list: string | undefined;
  for (const { path, isSeveral } of STARTS[kind]) {
    const [field = '', place, key = ''] = path.map(String);
    const lines = linesOf(answer(path));
    const value: YamlValue =
      isSeveral || field === 'decks'
        ? lines.length === 1 && field === 'phrases'
          ? (lines[0] ?? '')
          : lines
        : answer(path);
    if (place === undefined) fields[field] = value;
    else {
      item[key] = value;
      list = field;
    }
  }
  const whole: Record<string, YamlValue> = {
    ...fields,
    sources: [{ document: 'ours' }],
    ...(list === undefined ? {} : { [list]: [item] }),
  };
  const yaml = editYaml('', { do: 'set', path: [], value: whole });
  return kind === 'roles' || kind === 'procedures' ? `---\n${yaml}---\n` : yaml;
}
