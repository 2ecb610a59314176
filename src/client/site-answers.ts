import { searchTexts as words } from '../i18n/script-texts.ts';
import { loadScript } from './load-script.ts';
import { makeElement } from './make-element.ts';

/** Something of the site that answers what was typed. */
export interface SiteAnswer {
  /** Its title and that of its page. */
  title: string;
  /** The sentence that holds what was asked for. */
  text: string;
  /** Where it is read. */
  address: string;
  /** Where the slide is presented from. */
  present?: string;
}

/** Asks the whole site. */
export type AskSite = (
  query: string,
) => Promise<{ count: number; near: boolean; results: readonly SiteAnswer[] }>;

/** Where answers of the site are shown. */
export interface SiteAnswers {
  element: HTMLElement;
  /** Shows what answers what stands in the box; nothing for what is too short. */
  refresh: () => void;
  /** Goes to the first answer; says whether there is one. */
  focusFirst: () => boolean;
}

/** Whoever types on is not waited for, and the room's processor is left to its slide. */
const PAUSE = 150;
const SHORTEST = 2;

/**
 * A panel of what the whole site answers to what is typed in a box. Its search is loaded with the first question.
 * @param searchPage its address: the site's root lies above it
 * @param leadTo fits a link to what it leads to; it opens beside this page unless told otherwise
 */
export function siteAnswers(
  box: HTMLInputElement,
  searchPage: string,
  name: string,
  leadTo: (link: HTMLAnchorElement, answer: SiteAnswer) => void,
): SiteAnswers {
  const element = makeElement('section', '', 'site-answers');
  element.setAttribute('aria-label', name);
  element.hidden = true;
  const status = makeElement('p');
  status.setAttribute('role', 'status');
  const list = makeElement('ul');
  element.append(status, list);

  let asking: Promise<AskSite> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let latest = '';
  const show = async (typed: string) => {
    if (list.childElementCount === 0) status.textContent = words.loading;
    try {
      asking ??= loadAsk(new URL('../scripts/site-search.js', searchPage));
      const { count, near, results } = await (await asking)(typed);
      if (typed !== latest) return;
      const some = near ? words.foundNear(count) : words.found(count);
      status.textContent = count === 0 ? words.none : some;
      list.replaceChildren(...results.map((answer) => answerItem(answer, leadTo)));
    } catch {
      asking = undefined;
      if (typed !== latest) return;
      status.textContent = words.unavailable;
      list.replaceChildren();
    }
  };
  const refresh = () => {
    clearTimeout(pause);
    latest = box.value.trim();
    // A number is that of a slide.
    element.hidden = latest.length < SHORTEST || /^\d+$/.test(latest);
    if (element.hidden) list.replaceChildren();
    else pause = setTimeout(show, PAUSE, latest);
  };
  // What an input method still holds is no question.
  box.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) refresh();
  });
  box.addEventListener('compositionend', refresh);
  return {
    element,
    refresh,
    focusFirst() {
      const link = list.querySelector('a');
      link?.focus();
      return link !== null;
    },
  };
}

function answerItem(
  answer: SiteAnswer,
  leadTo: (link: HTMLAnchorElement, answer: SiteAnswer) => void,
): HTMLElement {
  const link = document.createElement('a');
  link.target = '_blank';
  link.rel = 'noopener';
  link.href = answer.address;
  link.append(answer.title, makeElement('small', answer.text));
  leadTo(link, answer);
  const item = document.createElement('li');
  item.append(link);
  return item;
}

/** @throws when the script cannot be loaded */
async function loadAsk(address: URL): Promise<AskSite> {
  let offered: AskSite | undefined;
  document.addEventListener(
    'lectern:site-search',
    (event) => {
      offered = (event as CustomEvent<AskSite>).detail;
    },
    { once: true },
  );
  await loadScript(address);
  if (offered === undefined) throw new Error(`${address.href} offers no search.`);
  return offered;
}
