import { fitSlides } from './stage/fit-slides.ts';

/** In the address, asks for the trainer's notes below each slide. */
const NOTES = '#notes';

/** Moves each slide's notes out of its frame; the styles then show them or not. */
function bringOutNotes(): void {
  for (const row of document.querySelectorAll('.handout-row')) {
    row.append(...row.querySelectorAll('.slide .notes'));
  }
}

function showNotes(toggle: HTMLElement | null, shown: boolean): void {
  document.body.classList.toggle('handout-notes', shown);
  toggle?.setAttribute('aria-pressed', String(shown));
}

fitSlides([...document.querySelectorAll<HTMLElement>('.handout-stage .slides > .slide')]);
bringOutNotes();
// On a picture of a slide nothing is worked with: its boxes are too small for fingers, and paper takes the ticks.
for (const box of document.querySelectorAll<HTMLInputElement>('.handout-stage input')) box.tabIndex = -1;
const toggle = document.querySelector<HTMLButtonElement>('[data-notes-toggle]');
showNotes(toggle, location.hash === NOTES);
if (toggle) {
  toggle.hidden = false;
  toggle.addEventListener('click', () => showNotes(toggle, toggle.getAttribute('aria-pressed') !== 'true'));
}
document.body.classList.add('handout-fitted');
