import { makeButton } from '../make-button.ts';
import type { PollAnswer } from '../stage-protocol.ts';
import type { SessionRecord } from './session-record.ts';

/** Names of the buttons beside an answer. */
export interface PollWords {
  more: (answer: string) => string;
  less: (answer: string) => string;
}

/** The polls on the room's slides: each answer gets a bar, a number and a button on either side of it. */
export class RoomPolls {
  #record: SessionRecord;
  #changed: () => void;
  #answers = new Map<string, { row: HTMLElement; text: string; count: HTMLElement }[]>();

  /** @param changed called after every hand */
  constructor(slides: readonly HTMLElement[], record: SessionRecord, words: PollWords, changed: () => void) {
    this.#record = record;
    this.#changed = changed;
    for (const slide of slides) {
      const rows = [...slide.querySelectorAll<HTMLElement>('.poll li')];
      if (rows.length === 0) continue;
      const answers = rows.map((row, index) => {
        const text = row.textContent?.trim() ?? '';
        const count = document.createElement('output');
        const hands = document.createElement('span');
        hands.className = 'poll-hands';
        hands.append(
          makeButton('−', words.less(text), () => this.raise(slide.id, index, -1)),
          count,
          makeButton('＋', words.more(text), () => this.raise(slide.id, index, 1)),
        );
        row.append(hands);
        return { row, text, count };
      });
      this.#answers.set(slide.id, answers);
    }
    this.show();
  }

  /** The answers on a slide; none where it has no poll. */
  answersOn(slide: string): PollAnswer[] {
    const hands = this.#record.handsOn(slide);
    return (this.#answers.get(slide) ?? []).map(({ text }, index) => ({ text, hands: hands[index] ?? 0 }));
  }

  /** Counts a hand more or less for an answer. */
  raise(slide: string, index: number, by: number): void {
    const answers = this.answersOn(slide);
    if (!answers[index]) return;
    this.#record.setHands(
      slide,
      answers.map(({ hands }, place) => (place === index ? Math.max(0, hands + by) : hands)),
    );
    this.show();
    this.#changed();
  }

  show(): void {
    for (const [slide, rows] of this.#answers) {
      const answers = this.answersOn(slide);
      const most = Math.max(1, ...answers.map(({ hands }) => hands));
      for (const [index, { row, count }] of rows.entries()) {
        const hands = answers[index]?.hands ?? 0;
        count.textContent = String(hands);
        row.style.setProperty('--share', String(hands / most));
      }
    }
  }
}
