import { stageTexts } from '../../i18n/script-texts.ts';
import { makeButton } from '../make-button.ts';
import { type SiteAnswers, siteAnswers } from '../site-answers.ts';
import { END_SLIDE, type StageState } from '../stage-protocol.ts';
import { findSlides } from './find-slides.ts';
import { find, onClick, setText } from './page.ts';

const { speaker: words } = stageTexts;

/** The list of all slides, found by typing a number or words of the title, and below it what the whole site answers. */
export class JumpList {
  #dialog = find<HTMLDialogElement>('jump');
  #query = find<HTMLInputElement>('jump-query');
  #list = find('jump-list');
  #site: SiteAnswers | undefined;
  #state: StageState | undefined;
  #go: (index: number) => void;

  /** @param go called with the 0-based place of the chosen slide */
  constructor(go: (index: number) => void) {
    this.#go = go;
    const search = document.querySelector<HTMLAnchorElement>('[data-site-search]')?.href;
    if (this.#query && search) {
      // The room's screen stays as it is: what is chosen opens on this one.
      this.#site = siteAnswers(this.#query, search, stageTexts.presentation.searchSite, () => {});
      this.#dialog?.append(this.#site.element);
    }
    onClick('jump-open', () => this.open());
    this.#query?.addEventListener('input', () => this.#show());
    this.#query?.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      const slide = this.#list?.querySelector('button');
      if (slide) slide.click();
      else this.#site?.focusFirst();
    });
    this.#dialog?.addEventListener('keydown', (event) => {
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (by === 0) return;
      event.preventDefault();
      const choices = [...(this.#dialog?.querySelectorAll<HTMLElement>('li :is(button, a)') ?? [])];
      const next = choices.indexOf(document.activeElement as HTMLElement) + by;
      (choices[next] ?? this.#query)?.focus();
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
    this.#site?.refresh();
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
        const isEnd = slides[index]?.id === END_SLIDE;
        const parts = isEnd
          ? ['', words.endPage, '']
          : [index === 0 ? words.cover : String(index), title, words.minutes(minutes)];
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
