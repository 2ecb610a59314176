import { basename } from 'node:path';
import type { Deck } from '../../../model/deck.ts';
import type { Message, Result } from '../../../model/message.ts';
import { questionDeck } from '../question-slides.ts';
import { giftBlocks } from './gift-blocks.ts';
import { giftQuestion } from './gift-question.ts';

/** Reads a bank of questions in Moodle's GIFT into a deck of quizzes, a question a slide. */
export async function readGift(text: string, file: string): Promise<Result<Deck>> {
  const messages: Message[] = [];
  const report = (line: number, message: Omit<Message, 'place'>) =>
    messages.push({ ...message, place: { file, line } });
  const { blocks, comments } = giftBlocks(text);
  for (const line of comments) {
    report(line, { severity: 'info', rule: 'gift-comment', reason: 'A comment was left out.' });
  }
  const questions = [];
  for (const block of blocks) questions.push(await giftQuestion(block, report));
  const title = basename(file).replace(/(\.gift)?\.\w+$/i, '');
  return { value: questionDeck({ title, questions }), messages };
}
