import type { Wish } from '../stage-protocol.ts';
import { countdownText, extendCountdown, leftOf, startCountdown, toggleCountdown } from './countdown.ts';
import type { SessionRecord } from './session-record.ts';

/** Minutes where the slide plans none. */
const USUAL_MINUTES = 5;

/** The time left for a discussion, in a corner of the room's slides; it goes on when slides are turned. */
export class RoomTimer {
  #record: SessionRecord;
  #chip = document.createElement('p');
  #over: string;
  #changed: () => void;

  /**
   * @param slides the element that reveal.js scales
   * @param over the words shown when the time is up
   * @param changed called when the countdown is started, stopped or changed by hand
   */
  constructor(slides: HTMLElement, record: SessionRecord, over: string, changed: () => void) {
    this.#record = record;
    this.#over = over;
    this.#changed = changed;
    this.#chip.className = 'room-timer';
    this.#chip.setAttribute('role', 'timer');
    this.#chip.hidden = true;
    slides.append(this.#chip);
    setInterval(() => this.show(), 250);
    this.show();
  }

  /** @param planned minutes that the current slide plans for its discussion */
  act(act: Extract<Wish, { do: 'timer' }>['act'], planned = USUAL_MINUTES): void {
    const { timer } = this.#record;
    const over = timer !== null && leftOf(timer) === 0;
    if (act === 'stop') this.#record.timer = null;
    else if (act === 'toggle')
      this.#record.timer = timer && !over ? toggleCountdown(timer) : startCountdown(planned);
    else if (timer) this.#record.timer = extendCountdown(timer, act === 'more' ? 1 : -1);
    this.show();
    this.#changed();
  }

  /** Puts away a countdown that is over. */
  putAway(): void {
    const { timer } = this.#record;
    if (timer && leftOf(timer) === 0) this.act('stop');
  }

  show(): void {
    const { timer } = this.#record;
    this.#chip.hidden = timer === null;
    if (!timer) return;
    const left = leftOf(timer);
    const text = left === 0 ? this.#over : countdownText(left);
    if (this.#chip.textContent !== text) this.#chip.textContent = text;
    this.#chip.dataset.state = left === 0 ? 'over' : timer.since === null ? 'resting' : 'running';
  }
}
