import { textsFor } from '../i18n/texts.ts';
import { excerpt } from '../search/excerpt.ts';
import { type Answer, mergeAnswers, planQuery } from '../search/query.ts';
import { siteRoot } from './site-root.ts';

interface Found {
  address: string;
  title: string;
  page: string;
  kind: string;
  text: string;
}

/** The part of Pagefind's browser API that is used: https://pagefind.app/docs/api/ */
interface Pagefind {
  search(query: string): Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{ raw_url?: string; url: string; meta: Record<string, string> }>;
}

const SHOWN = 30;
const root = siteRoot();
const { search: words } = textsFor(document.documentElement.lang);
const input = document.querySelector<HTMLInputElement>('[data-search-box] input');
const list = document.querySelector<HTMLOListElement>('[data-search-results]');
const status = document.querySelector<HTMLElement>('[data-search-status]');

let pagefind: Promise<Pagefind> | undefined;
const load = () => {
  pagefind ??= import(new URL('pagefind/pagefind.js', root).href) as Promise<Pagefind>;
  return pagefind;
};

async function find(query: string): Promise<{ found: Found[]; near: boolean; marks: string[] }> {
  const index = await load();
  const plan = planQuery(query);
  const { results } = await index.search(plan.whole);
  const wholeMarks = [plan.whole, ...plan.words];
  if (results.length > 0)
    return { found: await dataOf(results.slice(0, SHOWN)), near: false, marks: wholeMarks };

  const byId = new Map<string, PagefindResult>();
  const answers: Answer[][] = [];
  for (const word of plan.words) {
    const answer = await index.search(word);
    for (const result of answer.results) byId.set(result.id, result);
    answers.push(answer.results.map(({ id, score }) => ({ id, score })));
  }
  const best = mergeAnswers(answers)
    .slice(0, SHOWN)
    .flatMap((id) => byId.get(id) ?? []);
  return { found: await dataOf(best), near: true, marks: plan.words };
}

function dataOf(results: readonly PagefindResult[]): Promise<Found[]> {
  return Promise.all(
    results.map(async (result) => {
      const { raw_url, url, meta } = await result.data();
      return {
        address: (raw_url ?? url).replace(/^\//, ''),
        title: meta.title ?? '',
        page: meta.page ?? '',
        kind: meta.kind ?? '',
        text: meta.text ?? '',
      };
    }),
  );
}

function show(found: readonly Found[], marks: readonly string[]): void {
  list?.replaceChildren(
    ...found.map(({ address, title, page, kind, text }) => {
      const item = document.createElement('li');
      const label = element('p', 'result-kind', words.kinds[kind] ?? kind);
      if (page && page !== title) label.append(` · ${page}`);
      const link = document.createElement('a');
      link.href = new URL(address, root).href;
      link.dataset.kind = kind;
      link.textContent = title;
      const body = element('p', 'result-text', '');
      for (const piece of excerpt(text, marks)) {
        if (!piece.marked) body.append(piece.text);
        else body.append(element('mark', '', piece.text));
      }
      item.append(label, link, body);
      return item;
    }),
  );
}

function element(name: string, className: string, text: string): HTMLElement {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.textContent = text;
  return node;
}

let latest = 0;
async function run(): Promise<void> {
  const query = input?.value.trim() ?? '';
  const turn = ++latest;
  if (!status) return;
  if (query === '') {
    list?.replaceChildren();
    status.textContent = words.hint;
    return;
  }
  status.textContent = words.loading;
  try {
    const { found, near, marks } = await find(query);
    if (turn !== latest) return;
    show(found, marks);
    if (found.length === 0) status.textContent = words.none;
    else status.textContent = near ? words.foundNear(found.length) : words.found(found.length);
  } catch {
    if (turn === latest) status.textContent = words.unavailable;
  }
}

const form = input?.form;
if (input && form) {
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const address = new URL(location.href);
      address.searchParams.set('q', input.value);
      history.replaceState(null, '', address);
      void run();
    }, 120);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  void run();
}
