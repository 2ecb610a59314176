import { stageTexts } from '../../i18n/script-texts.ts';
import { makeButton } from '../make-button.ts';
import type { PollAnswer, Wish } from '../stage-protocol.ts';
import { find } from './page.ts';

const { speaker: words } = stageTexts;

/** Counts hands for the answers of the slide's poll; away where it has none. */
export class PollPanel {
  #wish: (wish: Wish) => void;
  #shown = '';

  constructor(wish: (wish: Wish) => void) {
    this.#wish = wish;
  }

  follow(answers: readonly PollAnswer[]): void {
    const panel = find('poll');
    const list = find('poll-answers');
    if (!panel || !list) return;
    panel.hidden = answers.length === 0;
    // The buttons stay while only numbers change, so that a finger or the focus on one of them does.
    const asked = answers.map(({ text }) => text).join('\n');
    if (asked !== this.#shown)
      list.replaceChildren(...answers.map((answer, index) => this.#row(answer, index)));
    this.#shown = asked;
    for (const [index, count] of list.querySelectorAll('output').entries()) {
      count.textContent = String(answers[index]?.hands ?? 0);
    }
  }

  #row({ text }: PollAnswer, index: number): HTMLLIElement {
    const row = document.createElement('li');
    const name = document.createElement('span');
    name.textContent = text;
    row.append(
      name,
      makeButton('−', words.handLess(text), () => this.#wish({ do: 'hand', index, by: -1 })),
      document.createElement('output'),
      makeButton('＋', words.handMore(text), () => this.#wish({ do: 'hand', index, by: 1 })),
    );
    return row;
  }
}
