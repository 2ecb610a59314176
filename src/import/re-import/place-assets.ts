import type { Asset } from '../../model/deck.ts';
import { sha256 } from './source-record.ts';

/** Names for the files of a new import, and the old files that go. */
export interface AssetPlan {
  /** New name by the name the importer gave; only those that change. */
  renamed: Map<string, string>;
  /** Files of the last import that nothing refers to any more and nobody changed. */
  obsolete: string[];
}

/**
 * Plans where the files of a second import go. `present` are the hashes of the files in the deck's folder, `before`
 * those that the last import wrote, `edited` the texts that stay as people wrote them: a file they refer to
 * is neither replaced nor removed.
 */
export function placeAssets(
  assets: Asset[],
  present: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>,
  edited: string[],
): AssetPlan {
  const isOurs = (file: string) => before.get(file) === present.get(file);
  const isUsed = (file: string) => edited.some((text) => text.includes(`./${file}`));
  const isFree = (file: string, hash: string) =>
    !present.has(file) || present.get(file) === hash || (isOurs(file) && !isUsed(file));
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const { file, bytes } of assets) {
    const hash = sha256(bytes);
    const dot = file.lastIndexOf('.');
    let name = file;
    for (let n = 2; taken.has(name) || !isFree(name, hash); n++)
      name = `${file.slice(0, dot)}-${n}${file.slice(dot)}`;
    taken.add(name);
    if (name !== file) renamed.set(file, name);
  }
  const obsolete = [...before.keys()].filter(
    (file) => present.has(file) && isOurs(file) && !isUsed(file) && !taken.has(file),
  );
  return { renamed, obsolete };
}
