import type { SearchTexts } from '../i18n/script-texts.ts';
import { emptyLesson, lessonText, type SavedResult, savedResults, toggleResult } from './lesson-list.ts';
import { makeButton } from './make-button.ts';
import type { Keep } from './search-results.ts';

/**
 * Shows what is kept for a lesson in its section, and keeps it up to date.
 * @param changed called when the list itself gave something up
 */
export function lessonSection(
  section: HTMLElement | null,
  root: URL,
  words: SearchTexts,
  changed: () => void,
): Keep {
  const list = section?.querySelector('ol');
  const copy = section?.querySelector<HTMLButtonElement>('[data-lesson-copy]');

  const item = (result: SavedResult) => {
    const row = document.createElement('li');
    const link = document.createElement('a');
    link.href = new URL(result.address, root).href;
    link.textContent = result.title;
    const label = document.createElement('span');
    label.textContent = result.label;
    const remove = makeButton('✕', words.lessonRemove(result.title), () => {
      toggleResult(result);
      show();
      changed();
    });
    row.append(link, ' ', label, remove);
    return row;
  };
  const show = () => {
    const kept = savedResults();
    if (section) section.hidden = kept.length === 0;
    if (copy) copy.textContent = words.lessonCopy;
    list?.replaceChildren(...kept.map(item));
  };

  copy?.addEventListener('click', async () => {
    await navigator.clipboard?.writeText(lessonText(savedResults(), root));
    copy.textContent = words.lessonCopied;
  });
  section?.querySelector('[data-lesson-empty]')?.addEventListener('click', () => {
    emptyLesson();
    show();
    changed();
  });
  show();
  return {
    isKept: (address) => savedResults().some((kept) => kept.address === address),
    toggle(result) {
      const kept = toggleResult(result);
      show();
      return kept;
    },
  };
}
