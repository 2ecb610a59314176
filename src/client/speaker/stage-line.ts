import {
  isOwn,
  ownOrigin,
  STAGE_WINDOW,
  type StageCommand,
  type StageMessage,
  type Wish,
} from '../stage-protocol.ts';

/** The stage is greeted when it was silent for so long, in milliseconds: it may have been reloaded. */
const GREET_AFTER = 1500;
/** After this silence it is taken for gone: its page has crashed or shows something else. */
const LOST_AFTER = 6000;

/** What the line tells its owner. */
export interface LineListener {
  heard: (message: StageMessage) => void;
  /** Called twice a second with how the line stands. */
  checked: (line: 'open' | 'lost') => void;
}

/** The speaker view's end of the line to the presentation. */
export class StageLine {
  #stage = window.opener as Window | null;
  #lastHeard = Date.now();

  constructor({ heard, checked }: LineListener) {
    window.addEventListener('message', (event) => {
      if (!isOwn(event) || event.data.lectern === 'command') return;
      // A stage that this view opened speaks first when the view was reloaded and has forgotten it.
      if (event.source !== this.#stage) {
        if (this.#stage && !this.#stage.closed) return;
        this.#stage = event.source as Window;
        this.wish({ do: 'hello' });
      }
      this.#lastHeard = Date.now();
      heard(event.data);
    });
    setInterval(() => {
      const silence = Date.now() - this.#lastHeard;
      const gone = !this.#stage || this.#stage.closed || silence > LOST_AFTER;
      checked(gone ? 'lost' : 'open');
      if (silence > GREET_AFTER) this.wish({ do: 'hello' });
    }, 500);
    this.wish({ do: 'hello' });
  }

  wish(wish: Wish): void {
    this.#stage?.postMessage({ lectern: 'command', ...wish } satisfies StageCommand, ownOrigin());
  }

  /** Asks with the right to fill a screen, which the click here gives (Capability Delegation, `delegate`). */
  wishFullscreen(wish: Wish): void {
    const message: StageCommand = { lectern: 'command', ...wish };
    // `/` is this page's own origin: the right may not be given to just anyone.
    const options = { targetOrigin: '/', delegate: 'fullscreen' };
    this.#stage?.postMessage(message, options);
  }

  /**
   * Opens the presentation again after it was closed or crashed.
   * @param address the slide's address
   * @returns whether the browser let it open
   */
  reopen(address: string): boolean {
    const opened = window.open(address, STAGE_WINDOW);
    if (!opened) return false;
    this.#stage = opened;
    this.#lastHeard = Date.now();
    return true;
  }
}
