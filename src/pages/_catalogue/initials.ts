import { pinyin } from 'pinyin-pro';

/** Things whose names begin with the same letter. */
export interface InitialGroup<T> {
  /** A letter from A to Z, of the pinyin where the name is Chinese; `#` for figures and signs. */
  initial: string;
  items: T[];
}

/** Sorts things by their names as the language does and groups them by the first letter. */
export function byInitial<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  language: string,
): InitialGroup<T>[] {
  const collator = new Intl.Collator(language);
  const sorted = [...items].sort((a, b) => collator.compare(nameOf(a), nameOf(b)));
  const groups = Map.groupBy(sorted, (item) => initialOf(nameOf(item)));
  return [...groups]
    .map(([initial, own]) => ({ initial, items: own }))
    .sort(
      (a, b) => Number(a.initial === '#') - Number(b.initial === '#') || (a.initial < b.initial ? -1 : 1),
    );
}

function initialOf(name: string): string {
  const [first = ''] = pinyin(name, { toneType: 'none', type: 'array' });
  const letter = first.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '#';
}
