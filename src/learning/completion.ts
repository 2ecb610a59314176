import { ownValue, type Progress } from './progress.ts';

/** When a course is completed: what must be read, what must be known. */
export interface CompletionRule {
  /** Ids of decks of which every presented slide must be seen. */
  read: readonly string[];
  /** Decks whose quizzes count together, and how many percent of them must be right. */
  quiz?: { decks: readonly string[]; score: number } | undefined;
}

/** A deck as its course knows it. */
export interface CourseDeck {
  id: string;
  title: string;
  /** How many slides are presented. */
  slides: number;
  quizzes: number;
}

/** A course with what it needs. */
export interface LearningCourse {
  id: string;
  title: string;
  decks: readonly CourseDeck[];
  rule: CompletionRule;
}

/** How far somebody has come with a deck. */
export interface DeckState extends CourseDeck {
  seen: number;
  answered: number;
  right: number;
  /** Tries at all its quizzes together. */
  attempts: number;
  /** Whether nothing that the rule wants of it is left. */
  done: boolean;
}

/** How far somebody has come with a course. */
export interface CourseState {
  decks: DeckState[];
  /** From 0 to 1, of the slides and quizzes that the rule names. */
  share: number;
  /** Percent of the quizzes that the rule names; undefined where it names none. */
  score?: number | undefined;
  /** Whether every quiz that the rule names was answered, but too few were right. */
  failed: boolean;
  complete: boolean;
  /** Where to go on: the first deck with something left, at the slide that was seen last in it. */
  next?: { deck: string; title: string; slide: string } | undefined;
}

/** Works out what is left of a course. */
export function courseState({ decks, rule }: LearningCourse, progress: Progress): CourseState {
  const isRead = (id: string) => rule.read.includes(id);
  const isAsked = (id: string) => rule.quiz?.decks.includes(id) === true;
  const states = decks.map((deck): DeckState => {
    const own = ownValue(progress.decks, deck.id);
    const tried = Object.values(own?.quizzes ?? {});
    const seen = Math.min(own?.seen.length ?? 0, deck.slides);
    const answered = Math.min(tried.length, deck.quizzes);
    return {
      ...deck,
      seen,
      answered,
      right: Math.min(tried.filter(({ right }) => right).length, deck.quizzes),
      attempts: tried.reduce((sum, { attempts }) => sum + attempts, 0),
      done: (!isRead(deck.id) || seen === deck.slides) && (!isAsked(deck.id) || answered === deck.quizzes),
    };
  });
  const read = states.filter(({ id }) => isRead(id));
  const asked = states.filter(({ id }) => isAsked(id));
  const quizzes = sum(asked, 'quizzes');
  const all = sum(read, 'slides') + quizzes;
  const score = rule.quiz && quizzes > 0 ? Math.floor((sum(asked, 'right') / quizzes) * 100) : undefined;
  const done = states.every((state) => state.done);
  const passed = score === undefined || score >= (rule.quiz?.score ?? 0);
  const left = states.find((state) => !state.done) ?? (passed ? undefined : asked.find(isNotAllRight));
  return {
    decks: states,
    share: all === 0 ? 1 : (sum(read, 'seen') + sum(asked, 'answered')) / all,
    score,
    failed: done && !passed,
    complete: done && passed,
    next: left && { deck: left.id, title: left.title, slide: ownValue(progress.decks, left.id)?.last ?? '' },
  };
}

/**
 * Keeps that a course is completed, with the time of what was done last of it. Once completed it stays so: somebody who
 * reads on, or tries a quiz again, loses nothing.
 */
export function withCompleted(progress: Progress, course: LearningCourse): Progress {
  const state = courseState(course, progress);
  if (ownValue(progress.completed, course.id) || !state.complete) return progress;
  const needed = [...course.rule.read, ...(course.rule.quiz?.decks ?? [])];
  const at = needed
    .map((id) => ownValue(progress.decks, id)?.at ?? '')
    .sort()
    .at(-1);
  if (!at) return progress;
  const { title } = course;
  const completed = state.score === undefined ? { at, title } : { at, score: state.score, title };
  return { ...progress, completed: { ...progress.completed, [course.id]: completed } };
}

const isNotAllRight = ({ right, quizzes }: DeckState) => right < quizzes;

const sum = (decks: readonly DeckState[], field: 'slides' | 'seen' | 'quizzes' | 'answered' | 'right') =>
  decks.reduce((total, deck) => total + deck[field], 0);
