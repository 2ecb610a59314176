import { moveToOtherScreen } from '../screens.ts';
import {
  ownOrigin,
  STAGE_WINDOW,
  type StageAhead,
  type StageDrawing,
  type StageMessage,
  type StageState,
} from '../stage-protocol.ts';

/** Milliseconds between greetings to the speaker view. */
const GREET_EVERY = 2000;

/** The presentation's end of the line to the speaker view. */
export class SpeakerLink {
  #address: string;
  #view: Window | null = null;
  #state: () => StageState;
  #drawing: () => StageDrawing;
  #ahead: () => StageAhead;

  /**
   * @param address the page of the speaker view
   * @param state how the stage stands when it is told
   */
  constructor(
    address: string,
    state: () => StageState,
    drawing: () => StageDrawing,
    ahead: () => StageAhead,
  ) {
    this.#address = address;
    this.#state = state;
    this.#drawing = drawing;
    this.#ahead = ahead;
  }

  /**
   * Speaks first where the speaker view opened this window, as it does after a crash: a view that
   * is reloaded then has no other way to find the stage.
   */
  greetOpener(): void {
    const opener = window.opener as Window | null;
    if (window.name !== STAGE_WINDOW || !opener) return;
    this.#view = opener;
    this.send();
    this.sendAhead();
    setInterval(() => this.sendDrawing(), GREET_EVERY);
  }

  /** Shows the speaker view, in a window of its own. */
  open(): void {
    if (this.#view && !this.#view.closed) {
      this.#view.focus();
      return;
    }
    this.#view = window.open(this.#address, 'lectern-speaker', 'popup,width=1280,height=800');
    // The room must not see the trainer's notes.
    if (this.#view && document.fullscreenElement) void moveToOtherScreen(this.#view);
  }

  /** Answers this window from now on: a speaker view that was reloaded is found again by its greeting. */
  answer(view: Window): void {
    this.#view = view;
  }

  /** Tells how the room's slide looks now. */
  send(): void {
    if (this.#view && !this.#view.closed) this.#tell(this.#state());
  }

  /** Tells what is drawn on it; taking a picture of the slide for every move of a pen would be too slow. */
  sendDrawing(): void {
    if (this.#view && !this.#view.closed) this.#tell(this.#drawing());
  }

  /** Shows the slides that follow. */
  sendAhead(): void {
    if (this.#view && !this.#view.closed) this.#tell(this.#ahead());
  }

  #tell(message: StageMessage): void {
    this.#view?.postMessage(message, ownOrigin());
  }
}
