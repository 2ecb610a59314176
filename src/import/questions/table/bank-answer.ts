/** What stands in the cell of an answer. */
export type GivenAnswer =
  /** Places of options, from 0. */
  { kind: 'places'; places: number[] } | { kind: 'truth'; isTrue: boolean } | { kind: 'words'; text: string };

const TRUE = new Set('对 正确 √ ✓ ✔ 是 對 正確 t true yes y right correct'.split(' '));
const FALSE = new Set('错 错误 × ✗ ✘ x 否 不对 不正确 錯 錯誤 f false no n wrong incorrect'.split(' '));

/**
 * Reads an answer: letters (`AC`, `A、C`, `A,C`), the words of options, their numbers, 对 or 错.
 * @param options the words of the options
 * @param kind what the bank calls the kind of question
 */
export function givenAnswer(written: string, options: readonly string[], kind: string): GivenAnswer {
  const plain = written
    .normalize('NFKC')
    .trim()
    .replace(/[。.]$/, '');
  const lower = plain.toLowerCase();
  const isTruth = isTruthKind(kind);
  if (options.length === 0) {
    const isOpen = /填空|简答|问答|论述|簡答|問答|essay|short|blank|fill/i.test(kind);
    if (TRUE.has(lower) && !isOpen) return { kind: 'truth', isTrue: true };
    if (FALSE.has(lower) && !isOpen) return { kind: 'truth', isTrue: false };
    if (isTruth && /^[01ab]$/.test(lower)) return { kind: 'truth', isTrue: lower === '1' || lower === 'a' };
    return { kind: 'words', text: written.trim() };
  }
  const words = options.map((option) => option.normalize('NFKC').trim());
  const same = words.indexOf(plain);
  if (same >= 0) return { kind: 'places', places: [same] };
  if (/^[a-z](?:[\s,、;/|和及&+]*[a-z])*$/i.test(plain)) {
    return placesOf(
      [...lower.replace(/[^a-z]/g, '')].map((letter) => (letter.codePointAt(0) ?? 0) - 97),
      written,
      options.length,
    );
  }
  const several = plain.split(/[\n,、;|]+/).map((part) => part.trim());
  if (several.every((part) => words.includes(part))) {
    return {
      kind: 'places',
      places: [...new Set(several.map((part) => words.indexOf(part)))].sort(byNumber),
    };
  }
  if (several.every((part) => /^\d{1,2}$/.test(part))) {
    return placesOf(
      several.map((part) => Number(part) - 1),
      written,
      options.length,
    );
  }
  const lettered = /^([a-z])\s*[.:、)]\s*\S/i.exec(plain)?.[1]?.toLowerCase();
  if (lettered !== undefined) return placesOf([(lettered.codePointAt(0) ?? 0) - 97], written, options.length);
  const truth = TRUE.has(lower) ? TRUE : FALSE.has(lower) ? FALSE : undefined;
  const place = truth ? words.findIndex((word) => truth.has(word.toLowerCase())) : -1;
  return place >= 0 ? { kind: 'places', places: [place] } : { kind: 'words', text: written.trim() };
}

/** Whether a bank calls a kind one of right and wrong. */
export function isTruthKind(kind: string): boolean {
  return /判断|是非|对错|判斷|true|judg/i.test(kind);
}

/** Whether a bank calls a kind one of several right answers, or of one; undefined where it does not say. */
export function isSeveralKind(kind: string): boolean | undefined {
  if (/多选|多項|多项|多選|不定项|multi/i.test(kind)) return true;
  return /单选|單選|单项|single/i.test(kind) ? false : undefined;
}

function placesOf(places: readonly number[], written: string, options: number): GivenAnswer {
  const all = [...new Set(places)].sort(byNumber);
  return all.every((place) => place >= 0 && place < options)
    ? { kind: 'places', places: all }
    : { kind: 'words', text: written.trim() };
}

const byNumber = (a: number, b: number) => a - b;
