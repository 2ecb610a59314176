import { textsFor } from '../i18n/texts.ts';
import { paceOf } from '../model/pacing.ts';
import { isOwn, type StageCommand, type StageState } from './stage-protocol.ts';
import { Stopwatch } from './stopwatch.ts';

const { speaker: words } = textsFor(document.documentElement.lang);
const stage = window.opener as Window | null;
const find = <E extends HTMLElement = HTMLElement>(name: string) =>
  document.querySelector<E>(`[data-${name}]`);
const watch = new Stopwatch('lectern:speaker-time');
let state: StageState | undefined;
let lastHeard = 0;

const command = (what: StageCommand['do'], index?: number) => {
  const message: StageCommand = { lectern: 'command', do: what, ...(index === undefined ? {} : { index }) };
  stage?.postMessage(message, '*');
};

function fill(name: string, html: string): void {
  const box = document.querySelector(`[data-stage="${name}"]`);
  if (!box) return;
  box.innerHTML = html === '' ? '' : `<div class="reveal"><div class="slides">${html}</div></div>`;
}

function show(next: StageState): void {
  const first = state === undefined;
  state = next;
  document.title = `${words.title} · ${next.title}`;
  fill('current', next.current);
  fill('next', next.upcoming);
  document.documentElement.dataset.theme = next.theme;
  document.documentElement.dataset.contrast = next.contrast;
  const title = find('next-title');
  if (title) title.textContent = next.upcomingTitle || words.end;
  const notes = find('notes');
  if (notes) notes.innerHTML = next.notes || `<p>${words.noNotes}</p>`;
  const status = find('status');
  if (status) status.textContent = '';
  const jump = find<HTMLSelectElement>('jump');
  if (jump) {
    if (first || jump.options.length !== next.slides.length) {
      jump.replaceChildren(
        ...next.slides.map(({ title }, index) => new Option(`${index + 1}  ${title}`, String(index))),
      );
    }
    jump.value = String(next.index);
  }
  find('black')?.setAttribute('aria-pressed', String(next.black));
  if (next.index > 0) watch.start();
  tick();
}

function tick(): void {
  const elapsed = watch.elapsed() / 60_000;
  const set = (name: string, text: string) => {
    const box = find(name);
    if (box && box.textContent !== text) box.textContent = text;
  };
  set(
    'clock',
    new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' }),
  );
  set('elapsed', clock(elapsed));
  set('toggle-clock', watch.running ? words.pause : words.resume);
  if (!state) return;
  const { late, remaining } = paceOf(
    state.slides.map(({ minutes }) => minutes),
    state.index,
    elapsed,
  );
  set('remaining', clock(remaining));
  showTrack(state, elapsed);
  const minutes = (Math.round(Math.abs(late) * 2) / 2).toString();
  set('pace', minutes === '0' ? words.onTime : late > 0 ? words.behind(minutes) : words.ahead(minutes));
}

function clock(minutes: number): string {
  const seconds = Math.max(0, Math.floor(minutes * 60));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

window.addEventListener('message', (event) => {
  if (event.source !== stage || !isOwn(event) || event.data.lectern !== 'state') return;
  lastHeard = Date.now();
  show(event.data);
});
setInterval(() => {
  tick();
  // The presentation may have been reloaded: greet it until it answers, and say when it is gone.
  if (!stage || stage.closed) {
    const status = find('status');
    if (status) status.textContent = state ? words.lost : words.open;
  } else if (Date.now() - lastHeard > 1500) command('hello');
}, 500);

find('previous')?.addEventListener('click', () => command('previous'));
document.querySelector('.speaker-bar [data-next]')?.addEventListener('click', () => command('next'));
find('black')?.addEventListener('click', () => command('black'));
find<HTMLSelectElement>('jump')?.addEventListener('change', (event) =>
  command('go', Number((event.target as HTMLSelectElement).value)),
);
find('toggle-clock')?.addEventListener('click', () => {
  if (watch.running) watch.pause();
  else watch.start();
  tick();
});
find('reset')?.addEventListener('click', () => {
  watch.reset();
  tick();
});

/** The bar of the plan: the share of the current slide, and where the time stands. */
function showTrack({ slides, index }: StageState, elapsed: number): void {
  const sum = (until: number) => slides.slice(0, until).reduce((all, { minutes }) => all + minutes, 0);
  const total = sum(slides.length) || 1;
  const percent = (minutes: number) => `${Math.min(100, (minutes / total) * 100)}%`;
  const share = find('share');
  if (share) {
    share.style.left = percent(sum(index));
    share.style.width = percent(slides[index]?.minutes ?? 0);
  }
  const now = find('now');
  if (now) now.style.left = percent(elapsed);
}

const SIZE = 'lectern:notes-size';
let size = 24;
try {
  size = Number(localStorage.getItem(SIZE)) || size;
} catch {
  // Private windows may refuse.
}

const resize = (by: number) => {
  size = Math.min(48, Math.max(16, size + by));
  document.body.style.setProperty('--notes', `${size}px`);
  try {
    localStorage.setItem(SIZE, String(size));
  } catch {
    // The size then lasts for this page.
  }
};
resize(0);
find('smaller')?.addEventListener('click', () => resize(-3));
find('larger')?.addEventListener('click', () => resize(3));

document.addEventListener('keydown', (event) => {
  if (event.target instanceof HTMLSelectElement || event.ctrlKey || event.metaKey || event.altKey) return;
  const onButton = event.target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter');
  if (onButton) return;
  if (['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'].includes(event.key)) command('next');
  else if (['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'].includes(event.key)) command('previous');
  else if (event.key === 'b' || event.key === '.') command('black');
  else if (event.key === 'Home') command('go', 0);
  else if (event.key === 'End' && state) command('go', state.slides.length - 1);
  else return;
  event.preventDefault();
});
command('hello');
