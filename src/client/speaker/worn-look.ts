import type { StageLook } from '../stage-protocol.ts';

/** Lets the speaker view's copies of slides look as they do in the room; its own colours stay. */
export class WornLook {
  #look: StageLook | undefined;

  follow(look: StageLook): void {
    if (JSON.stringify(look) === JSON.stringify(this.#look)) return;
    this.#look = look;
    this.wear();
  }

  /** Dresses every stage of the page, those that have been added too. */
  wear(): void {
    const look = this.#look;
    if (look) for (const stage of document.querySelectorAll<HTMLElement>('.stage')) dress(stage, look);
  }
}

function dress({ classList, style }: HTMLElement, { classes, variables }: StageLook): void {
  classList.remove(...[...classList].filter((name) => name.startsWith('theme-')));
  classList.add(...classes);
  for (const [name, value] of variables) style.setProperty(name, value);
}
