import type { Marker, Piece } from '../search/excerpt.ts';
import type { UnitRecord } from '../search/search-data.ts';
import type { SavedResult } from './lesson-list.ts';
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
  partsOf: (count: number) => string;
  keep: string;
  kept: string;
  colon: string;
}

/** Results that are kept for a lesson. */
export interface Keep {
  isKept(address: string): boolean;
  /** Whether it is kept now. */
  toggle(result: SavedResult): boolean;
}

/** What all results of a page are shown with. */
export interface ResultPage {
  /** Marks what was asked for. */
  marker: Marker;
  /** The site's root. */
  root: URL;
  texts: ResultTexts;
  /** Called when all of a kind are asked for. */
  showAll: (kind: string) => void;
  keep: Keep;
}

/**
 * A group of results under its heading.
 * @param shown its units with their texts, and what stands on the page of the first one
 */
export function resultSection(
  { kind, count }: ResultGroup,
  { records, parts }: { records: readonly UnitRecord[]; parts: readonly UnitRecord[] },
  { marker, root, texts, showAll, keep }: ResultPage,
): HTMLElement {
  const section = makeElement('section', '', 'result-group');
  const name = kind === undefined ? texts.best : (texts.kinds[kind] ?? kind);
  const list = makeElement('ol', '', 'results');
  list.setAttribute('aria-label', name);
  const kinds = kind === undefined ? texts.kinds : {};
  list.append(
    ...records.map((record) =>
      resultItem(record, { marker, root, texts: { ...texts, kinds }, showAll, keep }),
    ),
  );
  if (parts.length > 0) list.firstElementChild?.append(partsList(parts, root, texts));
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
 */
function resultItem(unit: UnitRecord, { marker, root, texts, keep }: ResultPage): HTMLLIElement {
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
  const row = makeElement('p', '', 'result-ways');
  if (unit.present !== undefined) row.append(...ways(link, new URL(unit.present, root).href, texts));
  row.append(
    saveButton({ address: unit.address, title: unit.title, label: label.textContent ?? '' }, texts, keep),
  );
  item.append(row);
  return item;
}

/** What stands on a page that was asked for by its name, folded. */
function partsList(parts: readonly UnitRecord[], root: URL, texts: ResultTexts): HTMLElement {
  const details = makeElement('details', '', 'result-parts');
  const list = document.createElement('ul');
  list.append(
    ...parts.map(({ address, title }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = new URL(address, root).href;
      link.textContent = title;
      item.append(link);
      return item;
    }),
  );
  details.append(makeElement('summary', texts.partsOf(parts.length)), list);
  return details;
}

function saveButton(result: SavedResult, texts: ResultTexts, keep: Keep): HTMLElement {
  const button = makeButton(texts.keep, `${texts.keep}${texts.colon}${result.title}`, () =>
    show(keep.toggle(result)),
  );
  const show = (kept: boolean) => {
    button.textContent = kept ? texts.kept : texts.keep;
    button.setAttribute('aria-pressed', String(kept));
  };
  show(keep.isKept(result.address));
  return button;
}

function ways(link: HTMLAnchorElement, present: string, texts: ResultTexts): HTMLElement[] {
  const read = makeButton(texts.read, `${texts.read}${texts.colon}${link.textContent}`, () => link.click());
  const show = makeButton(
    texts.presentFromHere,
    `${texts.presentFromHere}${texts.colon}${link.textContent}`,
    () => {
      location.assign(present);
    },
  );
  show.dataset.presentFrom = present;
  return [read, show];
}

function appendPieces(parent: HTMLElement, pieces: readonly Piece[]): void {
  for (const piece of pieces) parent.append(piece.marked ? makeElement('mark', piece.text) : piece.text);
}
