import type { Content, DeckEntry } from '../content/content.ts';
import { chooseDecks } from '../export/choose-decks.ts';
import { exportQuestions, type QuestionExport } from '../export/questions/export-questions.ts';
import type { CommandTexts } from '../i18n/language.ts';
import { formatMessages } from '../model/format-message.ts';

/**
 * Writes the quizzes of each course or deck that is named, or of all decks together.
 * @returns the exit code
 */
export async function writeQuestions(
  names: readonly string[],
  all: boolean,
  content: Content,
  { words, ...options }: Pick<QuestionExport, 'root' | 'out' | 'format'> & { words: CommandTexts['export'] },
): Promise<number> {
  const banks: { name: string; title: string; decks: DeckEntry[] }[] = [];
  for (const name of all ? ['questions'] : names) {
    const course = all ? undefined : content.courses.find(({ id }) => id === name);
    const chosen = chooseDecks(course?.data?.decks ?? [name], all, content.decks);
    if (chosen.messages.length > 0) {
      console.error(formatMessages(chosen.messages));
      return 1;
    }
    const title = course?.data?.title ?? chosen.value[0]?.data?.title ?? name;
    banks.push({ name, title: all ? (content.site?.data?.name ?? name) : title, decks: chosen.value });
  }
  for (const { name, title, decks } of banks) {
    const written = await exportQuestions(decks, { ...options, site: content.site, name, title });
    if (written === undefined) {
      console.error(words.noQuiz(name));
      return 1;
    }
    const { path, questions, withoutPicture } = written;
    console.log(words.questions(path, questions));
    if (withoutPicture > 0) {
      console.log(words.withoutPicture(withoutPicture));
    }
  }
  return 0;
}
