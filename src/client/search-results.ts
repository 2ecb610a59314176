import type { Marker, Piece } from '../search/excerpt.ts';
import type { UnitRecord } from '../search/search-data.ts';
import { makeButton } from './make-button.ts';
import { makeElement } from './make-element.ts';
import type { ResultGroup } from './result-groups.ts';

/** What the list of results is shown with. */
export interface ResultTexts {
  kinds: Readonly<Record<string, string>>;
  read: string;
  presentFromHere: string;
  best: string;
  all: (count: number, kind: string) => string;
}

/**
 * A group of results under its heading.
 * @param records its units with their texts
 * @param showAll called when all of the kind are asked for
 */
export function resultSection(
  { kind, count }: ResultGroup,
  records: readonly UnitRecord[],
  marker: Marker,
  root: URL,
  texts: ResultTexts,
  showAll: (kind: string) => void,
): HTMLElement {
  const section = makeElement('section', '', 'result-group');
  const name = kind === undefined ? texts.best : (texts.kinds[kind] ?? kind);
  const list = makeElement('ol', '', 'results');
  list.setAttribute('aria-label', name);
  const kinds = kind === undefined ? texts.kinds : {};
  list.append(...records.map((record) => resultItem(record, marker, root, { ...texts, kinds })));
  section.append(makeElement('h2', name, 'result-group-name'), list);
  if (kind !== undefined && count > records.length) {
    const all = makeButton(texts.all(count, name), texts.all(count, name), () => showAll(kind));
    all.className = 'result-all';
    section.append(all);
  }
  return section;
}

/**
 * One result: kind and page, the title as the link, the sentence with the hit, and for slides
 * where to go. Presenting is a button, so that the links of the list are the results in their
 * order and nothing else.
 * @param root the site's root
 * @param marker marks what was asked for
 */
function resultItem(unit: UnitRecord, marker: Marker, root: URL, texts: ResultTexts): HTMLLIElement {
  const item = document.createElement('li');
  const kind = texts.kinds[unit.kind];
  const page = unit.page === unit.title || unit.page === kind ? undefined : unit.page;
  const label = makeElement('p', [kind, page].filter(Boolean).join(' · '), 'result-kind');
  const link = document.createElement('a');
  link.href = new URL(unit.address, root).href;
  link.dataset.kind = unit.kind;
  appendPieces(link, marker.mark(unit.title));
  const heading = makeElement('h3', '', 'result-title');
  heading.append(link);
  const body = makeElement('p', '', 'result-text');
  appendPieces(body, marker.excerpt(unit.text));
  item.append(label, heading, body);
  if (unit.present !== undefined) item.append(ways(link, new URL(unit.present, root).href, texts));
  return item;
}

function ways(link: HTMLAnchorElement, present: string, texts: ResultTexts): HTMLElement {
  const row = makeElement('p', '', 'result-ways');
  const read = makeButton(texts.read, `${texts.read}：${link.textContent}`, () => link.click());
  const show = makeButton(texts.presentFromHere, `${texts.presentFromHere}：${link.textContent}`, () => {
    location.assign(present);
  });
  show.dataset.presentFrom = present;
  row.append(read, show);
  return row;
}

function appendPieces(parent: HTMLElement, pieces: readonly Piece[]): void {
  for (const piece of pieces) parent.append(piece.marked ? makeElement('mark', piece.text) : piece.text);
}
