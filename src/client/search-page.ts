import { searchTexts } from '../i18n/script-texts.ts';
import { marker } from '../search/excerpt.ts';
import type { Answer, SearchEngine } from '../search/search-engine.ts';
import { lessonSection } from './lesson-section.ts';
import { loadSearch, settleSearch } from './load-search.ts';
import { type ResultGroup, resultGroups } from './result-groups.ts';
import { addressOf, FILTERS, readAddress } from './search-address.ts';
import { chipsOf, narrowed, showChips } from './search-filters.ts';
import { walkResultsByKeys } from './search-keys.ts';
import { forgetSearches, recentSearches, saveSearch } from './search-recent.ts';
import { resultSection } from './search-results.ts';
import { siteRoot } from './site-root.ts';
import { onTyped } from './typed-query.ts';

const SHOWN = 10;
/** Browsers refuse to change the address too often; searching itself waits for nothing. */
const ADDRESS_PAUSE = 300;

const root = siteRoot();
const part = <T extends HTMLElement>(name: string) => document.querySelector<T>(`[data-search-${name}]`);
const input = document.querySelector<HTMLInputElement>('main [data-search-box] input');
const list = part('results');
/** The site may have names of its own for what is found. */
const words = {
  ...searchTexts,
  kinds: { ...searchTexts.kinds, ...(JSON.parse(list?.dataset.kinds ?? '{}') as Record<string, string>) },
};
const status = part('status');
const hint = status?.textContent ?? '';
const more = part<HTMLButtonElement>('more');
const suggestion = part('suggestion');
const recent = part('recent');
const sections = part('sections');
const keep = lessonSection(part('lesson'), root, words, () => void showResults());

const NOTHING: Answer = { found: [], near: false, named: false, marks: [] };
let engine: SearchEngine | undefined;
let answer = NOTHING;
const chosen = new Map<string, string>();
let shown = SHOWN;
let drawn = 0;

async function showResults(): Promise<void> {
  const turn = ++drawn;
  const found = narrowed(answer.found, chosen);
  const flat = chosen.has('kind');
  const groups: ResultGroup[] = flat
    ? [{ kind: chosen.get('kind') ?? '', units: found.slice(0, shown), count: 0 }]
    : resultGroups(found, answer.named);
  const marks = marker(answer.marks, engine?.simplified);
  const sectionOf = async (group: ResultGroup) => {
    const read = async (units: ResultGroup['units']) => (await engine?.read(units)) ?? [];
    const [records, parts] = await Promise.all([read(group.units), read(group.parts ?? [])]);
    const showAll = (kind: string) => void choose('kind', kind);
    return resultSection(group, { records, parts }, { marker: marks, root, texts: words, showAll, keep });
  };
  const [first, ...others] = groups;
  const section = first && first.units.length > 0 ? [await sectionOf(first)] : [];
  if (turn !== drawn) return;
  list?.replaceChildren(...section);
  if (more) more.hidden = !flat || found.length <= shown;
  showFilters();
  if (others.length === 0) return;
  // The best answers are painted first; who types on never waits for the others.
  setTimeout(async () => {
    const rest = turn === drawn ? await Promise.all(others.map(sectionOf)) : [];
    if (turn === drawn) list?.append(...rest);
  });
}

function showFilters(): void {
  for (const name of FILTERS) {
    const row = document.querySelector<HTMLElement>(`[data-search-filter="${name}"]`);
    if (!row) continue;
    const nameOf = (value: string) => (name === 'kind' ? (words.kinds[value] ?? value) : value);
    // What the duties of a role are about says little beside those of other roles.
    const useful = name !== 'area' || chosen.has('role');
    const chips = useful ? chipsOf(answer.found, name, chosen) : [];
    showChips(row, chips, chosen.get(name), nameOf, (value) => void choose(name, value));
  }
}

async function choose(name: string, value: string | undefined): Promise<void> {
  if (name === 'role') chosen.delete('area');
  if (value === undefined) chosen.delete(name);
  else chosen.set(name, value);
  shown = SHOWN;
  updateAddress();
  await showResults();
  say(narrowed(answer.found, chosen).length);
  const row = document.querySelector(`[data-search-filter="${name}"]`);
  row?.querySelector<HTMLElement>(value ? `[data-value="${CSS.escape(value)}"]` : 'button')?.focus();
}

function say(count: number): void {
  if (!status) return;
  if (count === 0) status.textContent = words.none;
  else status.textContent = answer.near ? words.foundNear(count) : words.found(count);
}

function showSuggestion(): void {
  if (!suggestion) return;
  suggestion.replaceChildren();
  suggestion.hidden = answer.suggestion === undefined;
  if (answer.suggestion === undefined) return;
  const link = document.createElement('a');
  link.href = pageFor(answer.suggestion);
  link.textContent = answer.suggestion;
  suggestion.append(words.didYouMean, link, words.questionMark);
}

function showRecent(): void {
  if (!recent) return;
  const queries = recentSearches();
  recent.hidden = queries.length === 0;
  recent.querySelector('ul')?.replaceChildren(
    ...queries.map((query) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = pageFor(query);
      link.textContent = query;
      item.append(link);
      return item;
    }),
  );
}

const pageFor = (query: string) => addressOf(location.href, query).href;

function updateAddress(): void {
  history.replaceState(null, '', addressOf(location.href, input?.value ?? '', chosen));
}

async function showCompletions(): Promise<void> {
  const turn = latest;
  const entries = (await engine?.complete(input?.value ?? '').catch(() => [])) ?? [];
  if (turn !== latest) return;
  part('completions')?.replaceChildren(
    ...entries.map((value) => {
      const option = document.createElement('option');
      option.value = value;
      return option;
    }),
  );
}

let latest = 0;
async function run(filters: ReadonlyMap<string, string> = new Map()): Promise<void> {
  const query = input?.value.trim() ?? '';
  const turn = ++latest;
  chosen.clear();
  for (const [name, value] of filters) chosen.set(name, value);
  shown = SHOWN;
  if (query !== '' && status && engine === undefined) status.textContent = words.loading;
  try {
    engine = await loadSearch(root);
    const found = query === '' ? NOTHING : await engine.search(query);
    if (turn !== latest) return;
    answer = found;
  } catch {
    if (turn === latest && status && query !== '') status.textContent = words.unavailable;
    return;
  }
  await showResults();
  showSuggestion();
  if (recent) recent.hidden = true;
  if (sections) sections.hidden = answer.found.length > 0;
  if (query !== '') say(narrowed(answer.found, chosen).length);
  else {
    if (status) status.textContent = hint;
    showRecent();
  }
  // What a query may become, and what the next may need, is loaded when it has been answered.
  setTimeout(() => void showCompletions());
  if (engine !== undefined && query !== '') settleSearch(engine);
}

const form = input?.form;
if (input && form && list) {
  const asked = readAddress(location.search);
  input.value = asked.query;
  let pause: ReturnType<typeof setTimeout> | undefined;
  onTyped(input, () => {
    clearTimeout(pause);
    pause = setTimeout(updateAddress, ADDRESS_PAUSE);
    void run();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    saveSearch(input.value.trim());
    void run();
    updateAddress();
  });
  list.addEventListener('click', () => saveSearch(input.value.trim()));
  more?.addEventListener('click', async () => {
    const next = shown;
    shown += 2 * SHOWN;
    await showResults();
    list.querySelectorAll<HTMLElement>('a[data-kind]')[next]?.focus();
  });
  recent?.querySelector('button')?.addEventListener('click', () => {
    forgetSearches();
    showRecent();
    input.focus();
  });
  walkResultsByKeys(input, list);
  void run(asked.filters);
}
