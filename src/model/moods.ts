/** How somebody looks who says something. */
export type Mood =
  | 'angry'
  | 'upset'
  | 'worried'
  | 'sad'
  | 'calm'
  | 'glad'
  | 'caring'
  | 'puzzled'
  | 'sorry'
  | 'smiling'
  | 'surprised'
  | 'speaking';

/** What an author writes in brackets behind a speaker, and the mood it is. */
export const MOOD_WORDS: Readonly<Record<string, Mood>> = {
  生气: 'angry',
  着急: 'upset',
  担心: 'worried',
  难过: 'sad',
  平静: 'calm',
  高兴: 'glad',
  关心: 'caring',
  疑惑: 'puzzled',
  抱歉: 'sorry',
  微笑: 'smiling',
  惊讶: 'surprised',
  angry: 'angry',
  upset: 'upset',
  worried: 'worried',
  sad: 'sad',
  calm: 'calm',
  glad: 'glad',
  caring: 'caring',
  puzzled: 'puzzled',
  sorry: 'sorry',
  smiling: 'smiling',
  surprised: 'surprised',
};

/** The mood of a word; somebody of whom nothing is said is speaking. */
export function moodOf(word: string | undefined): Mood {
  const known = word?.trim().toLowerCase() ?? '';
  return Object.hasOwn(MOOD_WORDS, known) ? (MOOD_WORDS[known] as Mood) : 'speaking';
}
