import { stageTextsFor } from '../../i18n/stage-texts.ts';
import { makeButton } from '../make-button.ts';
import type { StageState } from '../stage-protocol.ts';
import { findSlides } from './find-slides.ts';
import { find, onClick, setText } from './page.ts';

const { speaker: words } = stageTextsFor(document.documentElement.lang);

/** The list of all slides: found by typing a number or words of the title. */
export class JumpList {
  #dialog = find<HTMLDialogElement>('jump');
  #query = find<HTMLInputElement>('jump-query');
  #list = find('jump-list');
  #state: StageState | undefined;
  #go: (index: number) => void;

  /** @param go called with the 0-based place of the chosen slide */
  constructor(go: (index: number) => void) {
    this.#go = go;
    onClick('jump-open', () => this.open());
    this.#query?.addEventListener('input', () => this.#show());
    this.#query?.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#list?.querySelector('button')?.click();
    });
    this.#dialog?.addEventListener('keydown', (event) => {
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (by === 0) return;
      event.preventDefault();
      const buttons = [...(this.#list?.querySelectorAll('button') ?? [])];
      const next = buttons.indexOf(document.activeElement as HTMLButtonElement) + by;
      (buttons[next] ?? this.#query)?.focus();
    });
  }

  follow(state: StageState): void {
    this.#state = state;
  }

  /** @param query what is typed already */
  open(query = ''): void {
    if (!this.#query || this.#dialog?.open) return;
    this.#query.value = query;
    this.#show();
    this.#dialog?.showModal();
    this.#query.focus();
    if (query === '') this.#list?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
  }

  #show(): void {
    if (!this.#state) return;
    const { slides, index: current } = this.#state;
    const listed = slides.map(({ title, minutes }, index) => ({ index, title, minutes }));
    const found = findSlides(listed, this.#query?.value ?? '');
    setText('jump-none', found.length === 0 ? words.jumpNone : '');
    this.#list?.replaceChildren(
      ...found.map(({ index, title, minutes }) => {
        const choice = makeButton('', '', () => {
          this.#dialog?.close();
          this.#go(index);
        });
        choice.removeAttribute('aria-label');
        const parts = [index === 0 ? words.cover : String(index), title, words.minutes(minutes)];
        choice.append(
          ...parts.map((part) => Object.assign(document.createElement('span'), { textContent: part })),
        );
        if (index === current) choice.setAttribute('aria-current', 'true');
        const row = document.createElement('li');
        row.append(choice);
        return row;
      }),
    );
  }
}
