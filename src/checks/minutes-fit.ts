import { type Content, placeOfNode } from '../content/content.ts';
import type { DeckSlide } from '../deck/split-slides.ts';
import { attributesOf, childrenOf, componentOf, type Node, textOf, walk } from '../deck/tree.ts';
import type { Message } from '../model/message.ts';
import { plannedMinutes } from '../model/slide.ts';

/** How fast a lesson is spoken: Chinese characters, and words of other scripts, a minute. */
const CHARACTERS_A_MINUTE = 200;
const WORDS_A_MINUTE = 130;
/** A question is put, thought over and answered. */
const MINUTES_A_QUESTION = 1;
/** How far the plan may be from what is written: a share of it, and never less than some minutes. */
const TOLERANCE = 0.3;
const LEAST_TOLERANCE = 0.75;
/** Notes that fill this share of the planned minutes are written out; shorter ones are only keywords. */
const WRITTEN_OUT = 0.6;

/** How the parts of a trainer's notes begin. */
const QUESTION = /^(?:问|Ask)(?:（[^）]*）)?\s*[：:]/;
const EXERCISE = /^(?:练|Exercise)/;
const ASIDE = /^(?:提醒讲师|Trainer)\s*[：:]/;
const EXERCISE_MINUTES = /^(?:练|Exercise)[^\d一-龥]*(?<minutes>\d+(?:\.\d+)?)\s*(?:分钟|min)/;

/** Minutes that a slide's notes and exercises take. */
export interface SpokenMinutes {
  speech: number;
  questions: number;
  exercises: number;
}

/** In a deck whose minutes are planned, every slide with notes has about the minutes that they take. */
export function minutesFit({ decks }: Content): Message[] {
  return decks.flatMap(({ file, slides }) => {
    if (!slides.some(({ outline }) => outline.minutes !== 1)) return [];
    const spoken = slides.map(spokenMinutes);
    const total = spoken.reduce((sum, each) => sum + neededMinutes(each), 0);
    const isWrittenOut = total >= WRITTEN_OUT * plannedMinutes(slides.map(({ outline }) => outline));
    return slides.flatMap(({ outline, start }, index): Message[] => {
      const minutes = spoken[index];
      if (!minutes || !outline.hasNotes || outline.hidden) return [];
      const { speech, questions, exercises } = minutes;
      const needed = neededMinutes(minutes);
      if (outline.minutes > needed && !isWrittenOut) return [];
      if (Math.abs(outline.minutes - needed) <= Math.max(LEAST_TOLERANCE, TOLERANCE * needed)) return [];
      return [
        {
          severity: 'warning',
          rule: 'minutes-fit',
          place: placeOfNode(file, start),
          reason: `The slide “${outline.title}” is planned for ${outline.minutes} min, and what its notes hold takes about ${inMinutes(needed)}.`,
          expected: `about ${inMinutes(needed)}: ${inMinutes(speech)} to say, ${inMinutes(questions)} for questions, ${inMinutes(exercises)} for exercises`,
          actual: `minutes="${outline.minutes}"`,
          hint:
            outline.minutes < needed
              ? 'Plan more minutes, or shorten the notes or the exercise.'
              : 'Plan fewer minutes, or write what is said in the rest of them.',
        },
      ];
    });
  });
}

const neededMinutes = ({ speech, questions, exercises }: SpokenMinutes) => speech + questions + exercises;

/** What the notes of a slide and its discussion take, counted by words, questions and the times of exercises. */
export function spokenMinutes({ body }: Pick<DeckSlide, 'body'>): SpokenMinutes {
  const spoken: SpokenMinutes = { speech: 0, questions: 0, exercises: 0 };
  for (const node of body) {
    if (componentOf(node) === 'Notes') {
      for (const part of childrenOf(node)) addNote(textOf(part), spoken);
    } else {
      walk(node, (below) => {
        spoken.exercises += minutesOfDiscussion(below);
        return true;
      });
    }
  }
  return spoken;
}

function addNote(text: string, spoken: SpokenMinutes): void {
  if (QUESTION.test(text)) spoken.questions += MINUTES_A_QUESTION;
  else if (EXERCISE.test(text)) spoken.exercises += Number(EXERCISE_MINUTES.exec(text)?.groups?.minutes ?? 0);
  else if (!ASIDE.test(text)) spoken.speech += minutesToSay(text);
}

function minutesToSay(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}]+/gu)?.filter((word) => !/\p{Script=Han}/u.test(word)).length ?? 0;
  return characters / CHARACTERS_A_MINUTE + words / WORDS_A_MINUTE;
}

function minutesOfDiscussion(node: Node): number {
  if (componentOf(node) !== 'Discuss') return 0;
  const minutes = Number(attributesOf(node).get('minutes') ?? 0);
  return Number.isFinite(minutes) ? minutes : 0;
}

function inMinutes(minutes: number): string {
  return `${Math.round(minutes * 10) / 10} min`;
}
