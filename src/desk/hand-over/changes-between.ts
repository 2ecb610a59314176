import type { SlideVersion, Snapshot } from './snapshot.ts';

export type ChangedKind = 'deck' | 'course' | 'role' | 'procedure' | 'phrase' | 'glossary' | 'site' | 'file';

/** What is new, has changed or is gone since a hand-over, as people name it. */
export interface ChangedEntry {
  kind: ChangedKind;
  /** Its title; of other files their path. */
  title: string;
  /** The folder of its language; empty for the main one. */
  language: string;
  change: 'new' | 'changed' | 'removed';
  /** Of a deck: titles of its slides. */
  slides?: { added: string[]; changed: string[]; removed: string[] };
  /** Pictures and other files beside the text that are new, have changed or are gone. */
  pictures: number;
}

/** What the snapshot calls the content folder. */
const HOME = 'content';

const KINDS: Readonly<Record<string, ChangedKind>> = {
  decks: 'deck',
  courses: 'course',
  roles: 'role',
  procedures: 'procedure',
  phrases: 'phrase',
};

/** The entry that a file belongs to, and the file that says its title. */
interface Owner {
  kind: ChangedKind;
  main: string;
  language: string;
}

export function ownerOf(path: string): Owner {
  const found = /^content\/(?:([a-z]{2}(?:-[A-Za-z]{2,4})?)\/)?([\w-]+)(?:\.yaml$|\/([^/]+))?/.exec(path);
  const [, language = '', folder = '', name = ''] = found ?? [];
  const home = `${HOME}/${language === '' ? '' : `${language}/`}`;
  const kind = KINDS[folder];
  if (kind === 'deck') return { kind, main: `${home}decks/${name}/index.mdx`, language };
  if (kind !== undefined && name !== '') return { kind, main: path, language };
  if (folder === 'glossary' || folder === 'site') return { kind: folder, main: path, language };
  return { kind: 'file', main: path, language: '' };
}

/** What has changed from one snapshot to a later one, in the order of the paths. */
export function changesBetween(before: Snapshot, now: Snapshot): ChangedEntry[] {
  const paths = [...new Set([...Object.keys(before.files), ...Object.keys(now.files)])]
    .filter((path) => before.files[path] !== now.files[path])
    .sort();
  const owned = Map.groupBy(paths, (path) => ownerOf(path).main);
  return [...owned].map(([main, changed]) => {
    const { kind, language } = ownerOf(changed[0] ?? main);
    const change =
      before.files[main] === undefined ? 'new' : now.files[main] === undefined ? 'removed' : 'changed';
    return {
      kind,
      language,
      change,
      title: now.titles[main] ?? before.titles[main] ?? main.replace(`${HOME}/`, ''),
      pictures: changed.filter((path) => path !== main && !path.endsWith('.json')).length,
      ...(kind === 'deck' && change === 'changed' && { slides: slideChanges(before, now, main) }),
    };
  });
}

function slideChanges(before: Snapshot, now: Snapshot, main: string) {
  const old = before.slides[main] ?? [];
  const current = now.slides[main] ?? [];
  const inOld = new Map(old.map((slide) => [slide.id, slide]));
  const ids = new Set(current.map(({ id }) => id));
  const title = ({ title, id }: SlideVersion) => title || id;
  return {
    added: current.filter(({ id }) => !inOld.has(id)).map(title),
    changed: current
      .filter(({ id, version }) => inOld.has(id) && inOld.get(id)?.version !== version)
      .map(title),
    removed: old.filter(({ id }) => !ids.has(id)).map(title),
  };
}
