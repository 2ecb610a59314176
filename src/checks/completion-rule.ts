import type { MdastNode } from 'satteri';
import { type Content, placeOfField } from '../content/content.ts';
import { componentOf, walk } from '../deck/tree.ts';
import type { Message } from '../model/message.ts';
import { closest } from './closest.ts';

/** What a course's `completion:` names are decks of the course, and those to be passed have quizzes. */
export function completionRule({ courses, decks }: Content): Message[] {
  const withQuiz = new Set(decks.filter(({ body }) => hasQuiz(body)).map(({ id }) => id));
  return courses.flatMap(({ file, yaml, data }) => {
    const { read, quiz } = data?.completion ?? {};
    const own = data?.decks ?? [];
    const named = [
      ...(Array.isArray(read) ? read : []).map((id, index) => ({ id, path: ['read', index], asked: false })),
      ...(quiz?.decks ?? []).map((id, index) => ({ id, path: ['quiz', 'decks', index], asked: true })),
    ];
    return named.flatMap(({ id, path, asked }): Message[] => {
      const place = placeOfField(file, yaml, ['completion', ...path]);
      if (!own.includes(id)) {
        const near = closest(id, own);
        return [
          {
            severity: 'error',
            rule: 'completion-rule',
            place,
            reason: `\`${id}\` is no deck of this course, so nobody could complete it.`,
            expected: own.join(', '),
            actual: id,
            hint: near ? `Perhaps ${near} is meant.` : 'Add it to decks, or remove it here.',
            ...(near && { instead: { from: id, to: near } }),
          },
        ];
      }
      if (!asked || withQuiz.has(id)) return [];
      return [
        {
          severity: 'error',
          rule: 'completion-rule',
          place,
          reason: `\`${id}\` has no quiz, so it has no score.`,
          expected: 'a deck with a <Quiz>',
          actual: id,
          hint: 'Name it under read, or write a quiz in it.',
        },
      ];
    });
  });
}

function hasQuiz(body: readonly MdastNode[]): boolean {
  let found = false;
  for (const top of body) {
    walk(top, (node) => {
      found ||= componentOf(node) === 'Quiz';
      return !found;
    });
  }
  return found;
}
