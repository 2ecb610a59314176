import { MOOD_WORDS, type Mood } from './moods.ts';
import { hashOf } from './seeded.ts';

/** Whether a drawn person is a woman or a man. */
export type Figure = 'w' | 'm';

/** Somebody's face, by what it is drawn from. */
export interface Face {
  figure: Figure;
  /** The same number is the same person. */
  person: string;
  mood: Mood;
}

const WOMAN = /女|小姐|太太|阿姨|大妈|大姐|奶奶|妈|姐$|妹$|^(?:mrs|ms|miss)\b/i;
const MAN = /男|先生|大爷|大叔|叔|爷|爸|哥$|弟$|^mr\b/i;

/**
 * The face of a speaker: the same name has the same face on every slide of every deck.
 * @param figure what the author says the speaker is; else the name tells, or decides by its number
 */
export function faceOf(name: string, mood: Mood, figure?: Figure): Face {
  const number = hashOf(name.trim());
  const told = figure ?? (WOMAN.test(name) ? 'w' : MAN.test(name) ? 'm' : undefined);
  return { figure: told ?? (number % 2 === 0 ? 'w' : 'm'), person: number.toString(36), mood };
}

/** The name of a face's picture: `w-1x8f2k-angry`. */
export function faceName({ figure, person, mood }: Face): string {
  return `${figure}-${person}-${mood}`;
}

const NAME = /^(?<figure>[wm])-(?<person>[0-9a-z]+)-(?<mood>[a-z]+)$/;
const MOODS = new Set<string>([...Object.values(MOOD_WORDS), 'speaking']);

/** The face of a name as `faceName` makes them; undefined for other words. */
export function faceNamed(name: string): Face | undefined {
  const { figure, person, mood } = NAME.exec(name)?.groups ?? {};
  if (figure === undefined || person === undefined || mood === undefined || !MOODS.has(mood))
    return undefined;
  return { figure: figure as Figure, person, mood: mood as Mood };
}
