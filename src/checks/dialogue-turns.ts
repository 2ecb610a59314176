import { type Content, placeOfNode } from '../content/content.ts';
import { itemsOf, readTurn } from '../deck/dialogue/turns.ts';
import { componentOf, textOf } from '../deck/tree.ts';
import type { Message } from '../model/message.ts';
import { MOOD_WORDS } from '../model/moods.ts';
import { closest } from './closest.ts';
import { walkBodies } from './walk-bodies.ts';

/** Every line of a dialogue says who speaks, in a mood that can be drawn. */
export function dialogueTurns(content: Content): Message[] {
  const messages: Message[] = [];
  walkBodies(content, (node, file) => {
    if (componentOf(node) !== 'Dialogue') return true;
    const items = itemsOf(node);
    if (items.length === 0) {
      messages.push({
        severity: 'error',
        rule: 'dialogue-turns',
        place: placeOfNode(file, node),
        reason: 'This dialogue has no list.',
        expected: 'an item for each turn',
        hint: 'Write - 业主（生气）：电梯坏了三天！ with an empty line after <Dialogue>.',
      });
    }
    for (const item of items) {
      const turn = readTurn(item);
      const place = placeOfNode(file, item);
      if (turn === undefined) {
        messages.push({
          severity: 'error',
          rule: 'dialogue-turns',
          place,
          reason: `Nobody says “${textOf(item).slice(0, 20)}”.`,
          expected: 'the speaker and a colon before the words',
          hint: 'Write 业主：… or, for what happens between the words, put the item in brackets.',
        });
      } else if ('speaker' in turn && turn.mood !== undefined && !isMood(turn.mood)) {
        const near = closest(turn.mood, Object.keys(MOOD_WORDS));
        messages.push({
          severity: 'error',
          rule: 'dialogue-mood',
          place,
          reason: `No face shows the mood “${turn.mood}”.`,
          expected: Object.keys(MOOD_WORDS).join(', '),
          actual: turn.mood,
          hint: near ? `Write （${near}）.` : 'Write one of these, or leave the mood out.',
          ...(near && { instead: { from: turn.mood, to: near } }),
        });
      }
    }
    return true;
  });
  return messages;
}

function isMood(word: string): boolean {
  return Object.hasOwn(MOOD_WORDS, word.trim().toLowerCase());
}
