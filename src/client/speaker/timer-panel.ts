import { stageTexts } from '../../i18n/script-texts.ts';
import { countdownText, leftOf } from '../session/countdown.ts';
import type { StageState, Wish } from '../stage-protocol.ts';
import { find, onClick, setText } from './page.ts';

const { speaker: words } = stageTexts;

/** Minutes where the slide plans none. */
const USUAL_MINUTES = 5;

/** Starts and stops the time for a discussion, and shows what the room sees of it. */
export class TimerPanel {
  #state: StageState | undefined;

  constructor(wish: (wish: Wish) => void) {
    for (const act of ['toggle', 'more', 'less', 'stop'] as const) {
      onClick(`timer-${act}`, () => wish({ do: 'timer', act }));
    }
  }

  follow(state: StageState): void {
    this.#state = state;
    this.tick();
  }

  tick(): void {
    const { timer, discussMinutes = USUAL_MINUTES } = this.#state ?? {};
    const left = timer ? leftOf(timer) : 0;
    const over = timer != null && left === 0;
    setText('timer-left', timer ? (over ? words.timeIsUp : countdownText(left)) : '');
    setText('timer-toggle', toggleText(timer != null && !over, timer?.since != null, discussMinutes));
    find('timer')?.classList.toggle('over', over);
    for (const act of ['more', 'less', 'stop']) find(`timer-${act}`)?.toggleAttribute('hidden', !timer);
  }
}

function toggleText(begun: boolean, running: boolean, minutes: number): string {
  if (!begun) return words.timerStart(minutes);
  return running ? words.pause : words.resume;
}
