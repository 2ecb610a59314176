import { stageTexts } from '../../i18n/script-texts.ts';
import { paceOf } from '../../model/pacing.ts';
import type { StageState } from '../stage-protocol.ts';
import { find, onClick, setText } from './page.ts';
import { Stopwatch } from './stopwatch.ts';

const { speaker: words } = stageTexts;

/** How often the device is told that the lesson is going on, in milliseconds. */
const BEAT = 5000;

/** Clock, elapsed and remaining time, and the bar that compares them with the plan. */
export class SpeakerClock {
  #watch: Stopwatch | undefined;
  #state: StageState | undefined;
  #beaten = 0;

  constructor() {
    onClick('toggle-clock', () => this.toggle());
    onClick('reset', () => {
      this.#watch?.reset();
      this.tick();
    });
  }

  /** Takes over a state of the presentation. The watch starts by itself when the cover is left. */
  follow(state: StageState): void {
    if (!this.#watch) {
      this.#watch = new Stopwatch(`lectern:speaker-time:${new URL(state.address).pathname}`);
      // On its cover a deck is at the beginning of a lesson, not in the middle of the last one.
      if (state.index > 0) this.#watch.recover();
    }
    this.#state = state;
    // A watch that was paused stays so; one that never ran starts with the lesson.
    if (state.index > 0 && this.#watch.elapsed() === 0) this.#watch.start();
    this.tick();
  }

  get running(): boolean {
    return this.#watch?.running === true;
  }

  toggle(): void {
    if (this.#watch?.running) this.#watch.pause();
    else this.#watch?.start();
    this.tick();
  }

  /** Shows the time as it is now. */
  tick(): void {
    const now = new Date();
    const elapsed = (this.#watch?.elapsed(now.getTime()) ?? 0) / 60_000;
    setText(
      'clock',
      now.toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' }),
    );
    setText('elapsed', minutesAndSeconds(elapsed));
    setText('toggle-clock', this.#watch?.running ? words.pause : elapsed > 0 ? words.resume : words.start);
    find('times')?.classList.toggle('resting', elapsed > 0 && !this.#watch?.running);
    if (this.#state) showPace(this.#state, elapsed);
    if (this.#watch && now.getTime() - this.#beaten > BEAT) {
      this.#beaten = now.getTime();
      this.#watch.beat(now.getTime());
    }
  }
}

/** @param elapsed minutes run so far */
function showPace({ slides, index }: StageState, elapsed: number): void {
  const plan = slides.map(({ minutes }) => minutes);
  const sum = (until: number) => plan.slice(0, until).reduce((all, minutes) => all + minutes, 0);
  const { late, remaining } = paceOf(plan, index, elapsed);
  setText('remaining', minutesAndSeconds(remaining));
  const minutes = (Math.round(Math.abs(late) * 2) / 2).toString();
  const pace = minutes === '0' ? 'on-time' : late > 0 ? 'behind' : 'ahead';
  const texts = { 'on-time': words.onTime, behind: words.behind(minutes), ahead: words.fast(minutes) };
  setText('pace', elapsed > 0 ? texts[pace] : '');
  const bar = find('plan');
  if (!bar) return;
  const total = sum(plan.length) || 1;
  bar.dataset.late = String(late > 0 && pace === 'behind');
  bar.style.setProperty('--from', String(sum(index) / total));
  bar.style.setProperty('--share', String((plan[index] ?? 0) / total));
  bar.style.setProperty('--now', String(Math.min(1, elapsed / total)));
}

function minutesAndSeconds(minutes: number): string {
  const seconds = Math.max(0, Math.floor(minutes * 60));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
