import { ownValue } from './progress.ts';
import { NEW_SCO, type ScoPlan, type ScoState } from './sco.ts';

/** So many characters a standard lets a content object keep (SCORM 1.2 RTE, 3.4; SCORM 2004 4th ed. RTE, 4.2.20). */
export const SUSPEND_LIMITS = { 'scorm-1.2': 4096, 'scorm-2004': 64_000 } as const;

const VERSION = '1';
const BASE_64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const MOST_ATTEMPTS = 11;

/**
 * A state as text: `1.<mark>.<place>.<a sign a quiz>.<a sign for six slides>`. What matters most stands first, and each
 * beginning of it is good as far as it goes: some systems cut what they keep.
 * @param limit most characters; what does not fit at the end is left out
 */
export function writeSuspendData(plan: ScoPlan, { place, seen, quizzes }: ScoState, limit: number): string {
  const tries = plan.quizzes.map((id) => {
    const quiz = ownValue(quizzes, id);
    if (!quiz) return '0';
    const attempts = Math.min(Math.max(quiz.attempts, 1), MOST_ATTEMPTS);
    return (attempts * 2 + (quiz.right ? 1 : 0)).toString(36);
  });
  const bits = plan.slides.map((id) => seen.includes(id));
  const signs = Array.from({ length: Math.ceil(bits.length / 6) }, (_, index) => {
    const six = bits.slice(index * 6, index * 6 + 6);
    return BASE_64[six.reduce((sum, bit, power) => sum + (bit ? 2 ** power : 0), 0)];
  });
  const at = plan.slides.indexOf(place);
  return [VERSION, markOf(plan), at < 0 ? '' : at.toString(36), tries.join(''), signs.join('')]
    .join('.')
    .slice(0, limit);
}

/**
 * Reads it back, as far as it goes. What another version of the deck has written is read as nothing: its slides and
 * quizzes are others.
 */
export function readSuspendData(plan: ScoPlan, text: string): ScoState {
  const [version, mark, at = '', tries = '', signs = ''] = text.split('.');
  if (version !== VERSION || mark !== markOf(plan)) return NEW_SCO;
  const quizzes = plan.quizzes.flatMap((id, index) => {
    const sign = Number.parseInt(tries[index] ?? '0', 36);
    return sign >= 2 ? [[id, { right: sign % 2 === 1, attempts: Math.floor(sign / 2) }] as const] : [];
  });
  const seen = plan.slides.filter((_, index) => {
    const sign = BASE_64.indexOf(signs[Math.floor(index / 6)] ?? '');
    return sign >= 0 && Math.floor(sign / 2 ** (index % 6)) % 2 === 1;
  });
  return { place: plan.slides[Number.parseInt(at, 36)] ?? '', seen, quizzes: Object.fromEntries(quizzes) };
}

/** Tells one list of slides and quizzes from another: FNV-1a, 32 bits. */
function markOf({ slides, quizzes }: ScoPlan): string {
  let hash = 0x811c9dc5;
  for (const unit of [...slides, '|', ...quizzes].join(' ')) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
