import type { QuizTexts } from '../i18n/script-texts.ts';
import { makeButton } from './make-button.ts';
import { placeOf, saveAnswer, savedAnswer } from './saved-answers.ts';

/** Keeps the ticks of every list to tick off between visits, says when all is done, and starts anew for the next shift. */
export function setUpChecklists(root: ParentNode, texts: QuizTexts): void {
  root
    .querySelectorAll<HTMLElement>('.checklist:not(.reveal *), .procedure-checklist')
    .forEach((list, index) => {
      setUpChecklist(list, placeOf(list, `${index + 1}`), texts);
    });
}

function setUpChecklist(list: HTMLElement, place: string, texts: QuizTexts): void {
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  if (boxes.length === 0) return;
  const kept = savedAnswer(place) ?? [];
  for (const box of boxes) box.checked = kept.includes(wordsBeside(box));
  const [by = '', at = ''] = savedAnswer(`${place} ✓`) ?? [];

  const foot = document.createElement('div');
  foot.className = 'checklist-foot';
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const name = document.createElement('input');
  name.autocomplete = 'name';
  name.value = by;
  const label = document.createElement('label');
  label.append(`${texts.checklistBy} `, name);
  const again = makeButton(texts.checklistAgain, texts.checklistAgain, () => {
    for (const box of boxes) box.checked = false;
    name.value = '';
    keep();
    boxes[0]?.focus();
  });
  foot.append(status, label, again);
  list.after(foot);

  let doneAt = at;
  const show = () => {
    const done = boxes.filter(({ checked }) => checked).length;
    const all = done === boxes.length;
    status.textContent = all ? texts.checklistDone(doneAt) : texts.checklistCount(done, boxes.length);
    foot.classList.toggle('checklist-all', all);
    label.hidden = !all;
    again.hidden = done === 0;
  };
  const keep = () => {
    const ticked = boxes.filter(({ checked }) => checked);
    const all = ticked.length === boxes.length;
    if (!all) doneAt = '';
    else if (doneAt === '') doneAt = new Date().toLocaleString(document.documentElement.lang);
    saveAnswer(place, ticked.map(wordsBeside));
    saveAnswer(`${place} ✓`, all ? [name.value.trim(), doneAt] : []);
    show();
  };
  list.addEventListener('change', keep);
  name.addEventListener('change', keep);
  show();
}

function wordsBeside(box: HTMLInputElement): string {
  return box.closest('label, li')?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
}
