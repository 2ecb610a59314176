import type { RevealApi } from 'reveal.js';
import { stageTexts } from '../../i18n/script-texts.ts';
import { makeButton } from '../make-button.ts';
import { makeElement } from '../make-element.ts';
import { type SiteAnswer, type SiteAnswers, siteAnswers } from '../site-answers.ts';
import { findSlides } from '../speaker/find-slides.ts';
import { titleOf } from '../stage/slide-title.ts';
import { END_SLIDE } from '../stage-protocol.ts';
import type { StageDialog } from './make-dialog.ts';
import { SlideThumbs } from './slide-thumbs.ts';

const { presentation: words } = stageTexts;

/**
 * All slides in a grid: arrow keys go through it in two directions, a number or words of a title find a slide, Enter or
 * a press opens it.
 * @param goTo called with the 0-based place of the chosen slide
 */
export function overviewDialog(deck: RevealApi, goTo: (index: number) => void): StageDialog {
  const slides = deck.getSlides() as HTMLElement[];
  const listed = slides.map((slide, index) => ({ index, title: titleOf(slide), minutes: 0 }));
  const cells = listed.map(({ index, title }) => makeCell(index, numberOf(slides[index], index), title));
  const thumbs = new SlideThumbs(slides, cells);

  const grid = document.createElement('ol');
  grid.id = 'overview-slides';
  grid.tabIndex = 0;
  grid.setAttribute('role', 'listbox');
  grid.setAttribute('aria-label', words.overview);
  const query = makeQuery(grid.id);
  const none = document.createElement('p');
  none.setAttribute('role', 'status');
  const site = siteSearch(query, (link, { present }) => {
    if (present === undefined) return;
    link.href = present;
    const { pathname, hash } = link;
    if (withoutIndex(pathname) !== withoutIndex(location.pathname)) return;
    const index = slides.findIndex(({ id }) => `#/${id}` === decodeURIComponent(hash));
    if (index < 0) return;
    link.removeAttribute('target');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      dialog.close();
      goTo(index);
    });
  });
  const dialog = document.createElement('dialog');
  dialog.className = 'stage-overview';
  dialog.setAttribute('aria-label', words.overview);
  dialog.dataset.overview = '';
  const head = document.createElement('header');
  head.append(
    query,
    ...(site ? [site.link] : []),
    makeButton(words.close, words.close, () => dialog.close()),
  );
  dialog.append(head, none, ...(site ? [site.element] : []), grid);

  let shown = cells;
  let chosen = 0;
  const choose = (place: number) => {
    shown[chosen]?.setAttribute('aria-selected', 'false');
    chosen = Math.max(0, Math.min(place, shown.length - 1));
    const cell = shown[chosen];
    for (const box of [query, grid]) box.setAttribute('aria-activedescendant', cell?.id ?? '');
    cell?.setAttribute('aria-selected', 'true');
    cell?.scrollIntoView({ block: 'nearest' });
  };
  const open = (cell: Element | undefined) => {
    const index = cells.indexOf(cell as HTMLLIElement);
    if (index < 0) return;
    dialog.close();
    goTo(index);
  };
  const show = () => {
    shown[chosen]?.setAttribute('aria-selected', 'false');
    shown = findSlides(listed, query.value).flatMap(({ index }) => cells[index] ?? []);
    grid.replaceChildren(...shown);
    none.textContent = shown.length === 0 ? words.findNone : '';
    site?.follow();
    choose(query.value.trim() === '' ? deck.getIndices().h : 0);
  };

  query.addEventListener('input', show);
  grid.addEventListener('click', (event) => open((event.target as Element).closest('li') ?? undefined));
  dialog.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target instanceof Node && site?.element.contains(event.target)) return;
    const columns = Math.max(1, getComputedStyle(grid).gridTemplateColumns.split(' ').length);
    const steps: Record<string, number> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      ArrowDown: columns,
      ArrowUp: -columns,
      Home: -shown.length,
      End: shown.length,
    };
    const step = steps[event.key];
    const target = chosen + (step ?? 0);
    // Up from the first row and down from the last one stay.
    if (step !== undefined && (Math.abs(step) !== columns || (target >= 0 && target < shown.length)))
      choose(target);
    else if (event.key === 'Enter' && (event.target === query || event.target === grid)) {
      if (shown.length === 0) site?.focusFirst();
      else open(shown[chosen]);
    } else if (step === undefined) return;
    event.preventDefault();
  });
  dialog.addEventListener('close', () => thumbs.rest());
  addEventListener('beforeprint', () => dialog.close());
  return {
    dialog,
    refresh: () => {
      query.value = '';
      show();
      site?.refresh();
    },
    opened: () => {
      thumbs.show(grid);
      // A screen keyboard would cover half of what is to be seen.
      if (matchMedia('(pointer: coarse)').matches) grid.focus();
      else query.focus();
      choose(chosen);
    },
  };
}

function numberOf(slide: HTMLElement | undefined, index: number): string {
  if (slide?.id === END_SLIDE) return words.endPage;
  return index === 0 ? words.cover : String(index);
}

function makeCell(index: number, number: string, title: string): HTMLLIElement {
  const cell = document.createElement('li');
  cell.id = `overview-${index}`;
  cell.setAttribute('role', 'option');
  cell.setAttribute('aria-selected', 'false');
  const name = document.createElement('p');
  name.append(makeElement('b', number), ` ${title}`);
  cell.append(name);
  return cell;
}

function makeQuery(list: string): HTMLInputElement {
  const query = document.createElement('input');
  query.type = 'search';
  query.autocomplete = 'off';
  query.placeholder = words.find;
  query.enterKeyHint = 'go';
  const marks = {
    role: 'combobox',
    'aria-label': words.find,
    'aria-controls': list,
    'aria-expanded': 'true',
  };
  for (const [name, value] of Object.entries(marks)) query.setAttribute(name, value);
  return query;
}

/**
 * What the whole site answers, where the deck has its search beside it: a slide of this deck is shown, everything else
 * opens beside the stage.
 */
function siteSearch(
  query: HTMLInputElement,
  leadTo: (link: HTMLAnchorElement, answer: SiteAnswer) => void,
): (SiteAnswers & { link: HTMLAnchorElement; follow: () => void }) | undefined {
  const address = document.querySelector<HTMLAnchorElement>('[data-site-search][href]')?.href;
  if (address === undefined) return undefined;
  const link = document.createElement('a');
  link.textContent = words.searchSite;
  link.target = '_blank';
  link.rel = 'noopener';
  return {
    ...siteAnswers(query, address, words.searchSite, leadTo),
    link,
    follow: () => {
      const typed = query.value.trim();
      link.href = typed === '' ? address : `${address}?q=${encodeURIComponent(typed)}`;
    },
  };
}

const withoutIndex = (path: string) => path.replace(/index\.html$/, '');
