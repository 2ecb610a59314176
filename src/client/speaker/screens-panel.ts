import { stageTexts } from '../../i18n/script-texts.ts';
import { canFillOtherScreen, hasSecondScreen, otherScreens } from '../screens.ts';
import type { StageState, Wish } from '../stage-protocol.ts';
import { find, onClick, setText } from './page.ts';

const { speaker: words } = stageTexts;

/** A browser that has not filled the screen after so many milliseconds will not do it. */
const PATIENCE = 1500;

/** Puts the presentation on the other screen where the browser can, and says what to do where it cannot. */
export class ScreensPanel {
  #dialog = find<HTMLDialogElement>('screens');
  #fullscreen = false;
  #wishFullscreen: (wish: Wish) => void;

  constructor(wishFullscreen: (wish: Wish) => void) {
    this.#wishFullscreen = wishFullscreen;
    onClick('screens-open', () => {
      // A screen may have been plugged in since.
      find('screens-move')?.toggleAttribute('hidden', !canFillOtherScreen() || hasSecondScreen() === false);
      this.#say(this.#fullscreen ? words.screensDone : '');
      this.#dialog?.showModal();
    });
    onClick('screens-move', () => void this.#move());
  }

  follow({ fullscreen }: StageState): void {
    if (fullscreen && !this.#fullscreen && this.#dialog?.open) this.#say(words.screensDone);
    this.#fullscreen = fullscreen;
  }

  async #move(): Promise<void> {
    try {
      const [other] = await otherScreens();
      if (!other) throw new Error('There is one screen.');
      this.#wishFullscreen({ do: 'fill-screen', left: other.left, top: other.top });
      setTimeout(() => !this.#fullscreen && this.#say(words.screensFailed), PATIENCE);
    } catch {
      this.#say(words.screensFailed);
    }
  }

  #say(text: string): void {
    setText('screens-status', text);
  }
}
