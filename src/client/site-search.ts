import { marker } from '../search/excerpt.ts';
import { loadSearch } from './load-search.ts';
import type { AskSite } from './site-answers.ts';
import { siteRoot } from './site-root.ts';

const root = siteRoot();
const SHOWN = 6;
/** Duties of a group have one title: what they say tells them apart. */
const SAID = 44;

/** Answers of the whole site for pages that are no search page; loaded when one of them is first asked. */
const ask: AskSite = async (query) => {
  const engine = await loadSearch(root);
  const { found, near, marks } = await engine.search(query);
  const records = await engine.read(found.slice(0, SHOWN));
  const { excerpt } = marker(marks, engine.simplified);
  return {
    count: found.length,
    near,
    results: records.map(({ title, page, text, address, present }) => ({
      title: title.includes(page) ? title : `${title} · ${page}`,
      text: excerpt(text, SAID)
        .map((piece) => piece.text)
        .join(''),
      address: new URL(address, root).href,
      ...(present === undefined ? {} : { present: new URL(present, root).href }),
    })),
  };
};

document.dispatchEvent(new CustomEvent('lectern:site-search', { detail: ask }));
