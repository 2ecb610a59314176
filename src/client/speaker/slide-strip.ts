import { makeElement } from '../make-element.ts';
import type { StageAhead } from '../stage-protocol.ts';
import { find } from './page.ts';

/** The slides that follow, small, in a row; a press goes to one. */
export class SlideStrip {
  #strip = find('strip');
  #go: (index: number) => void;

  /** @param go called with the 0-based place of the chosen slide */
  constructor(go: (index: number) => void) {
    this.#go = go;
  }

  show({ slides }: StageAhead): void {
    this.#strip?.replaceChildren(...slides.map((slide) => this.#item(slide)));
  }

  #item({ index, number, title, html }: StageAhead['slides'][number]): HTMLLIElement {
    const picture = document.createElement('div');
    picture.className = 'stage';
    picture.inert = true;
    picture.setAttribute('aria-hidden', 'true');
    picture.innerHTML = `<div class="reveal"><div class="slides">${html}</div></div>`;
    const name = document.createElement('span');
    name.append(makeElement('b', number), ` ${title}`);
    const choice = document.createElement('button');
    choice.type = 'button';
    choice.append(picture, name);
    choice.addEventListener('click', () => {
      this.#go(index);
      // A key pressed next is meant for the slides.
      choice.blur();
    });
    const item = document.createElement('li');
    item.append(choice);
    return item;
  }
}
