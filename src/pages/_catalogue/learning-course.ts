import type { texts } from '../../components/texts.ts';
import type { LearningCourse } from '../../learning/completion.ts';
import { type CatalogueCourse, courses } from './decks.ts';

/** A course with what it takes to complete it; undefined for a course that does not say it. */
export function learningCourse({ entry, decks }: CatalogueCourse): LearningCourse | undefined {
  const { completion, title } = entry.data;
  if (!completion) return undefined;
  const { read = [], quiz } = completion;
  return {
    id: entry.id,
    title,
    decks: decks.map(({ entry: deck, slides }) => ({
      id: deck.id,
      title: deck.data.title,
      slides: slides.filter(({ hidden }) => !hidden).length,
      quizzes: quizCount(deck.body ?? ''),
    })),
    rule: { read: read === 'all' ? decks.map(({ entry: deck }) => deck.id) : read, quiz },
  };
}

/** Whether a course keeps progress of a role or procedure that it names. */
export async function isRecorded(kind: 'roles' | 'procedures', id: string): Promise<boolean> {
  return (await courses()).some(
    ({ entry: { data } }) => data.completion !== undefined && data[kind].includes(id),
  );
}

/** The paths of a page that every course with a rule has, for `getStaticPaths`. */
export async function learningPaths(): Promise<
  { params: { course: string }; props: { learning: LearningCourse } }[]
> {
  return (await courses()).flatMap((course) => {
    const learning = learningCourse(course);
    return learning ? [{ params: { course: course.entry.id }, props: { learning } }] : [];
  });
}

/** What it takes, as a sentence. */
export function ruleInWords({ decks, rule }: LearningCourse, words: typeof texts.learning): string {
  const { read, quiz } = rule;
  return [
    ...(read.length > 0 ? [words.ruleRead(read.length, read.length === decks.length)] : []),
    ...(quiz ? [words.ruleQuiz(quiz.score)] : []),
  ].join(words.ruleAnd);
}

/** How many quizzes a deck has; its documents hold no code that could make some. */
function quizCount(body: string): number {
  return body.replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '').match(/<Quiz\b/g)?.length ?? 0;
}
