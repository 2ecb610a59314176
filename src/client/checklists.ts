import { keepAnswer, keptAnswer, placeOf } from './kept-answers.ts';

/** Keeps the ticks of every list to tick off between visits. */
export function setUpChecklists(root: ParentNode): void {
  root
    .querySelectorAll<HTMLElement>('.checklist:not(.reveal *), .procedure-checklist')
    .forEach((list, index) => {
      const boxes = [...list.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
      const place = placeOf(list, `${index + 1}`);
      const kept = keptAnswer(place) ?? [];
      for (const box of boxes) box.checked = kept.includes(wordsBeside(box));
      list.addEventListener('change', () =>
        keepAnswer(place, boxes.filter(({ checked }) => checked).map(wordsBeside)),
      );
    });
}

function wordsBeside(box: HTMLInputElement): string {
  return box.closest('label, li')?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
}
