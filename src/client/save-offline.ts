import { offlineTexts } from '../i18n/script-texts.ts';
import {
  type Announcement,
  type SavedSummary,
  UNASKED_WIRE,
  type WorkerAnswer,
  type WorkerRequest,
} from '../offline/manifest.ts';
import { courseChoice } from './course-choice.ts';
import { eraseStored, storedKeys } from './device-data.ts';
import { declineOffline, isOfflineDeclined } from './offline-choice.ts';
import { askWorker, canSaveOffline, startWorker } from './offline-worker.ts';
import { siteRoot } from './site-root.ts';

const root = siteRoot();
const words = offlineTexts;
const find = <E extends HTMLElement>(name: string) => document.querySelector<E>(`[data-${name}]`);
const state = find('offline-state');
const bar = find<HTMLProgressElement>('offline-progress');
const saveButton = find<HTMLButtonElement>('offline-save');
const removeButton = find<HTMLButtonElement>('offline-remove');

const courses = find<HTMLDetailsElement>('offline-courses');
const choice = courses && courseChoice(courses, words.courseBytes, () => offerSaving());
/** What is on the device and at the host, as far as the worker has told. */
let known: { saved?: SavedSummary; latest?: Announcement } = {};

const say = (text: string) => {
  if (state) state.textContent = text;
};

function progress(done: number, total: number): void {
  say(words.saving(done, total));
  if (!bar) return;
  bar.hidden = false;
  bar.max = total;
  bar.value = done;
}

function show(answer: WorkerAnswer): void {
  if (bar) bar.hidden = true;
  if (answer.kind === 'failed') say(words.failures[answer.why]);
  if (answer.kind !== 'status') return;
  known = answer;
  const { saved, latest, gone } = answer;
  const leftOut = saved?.without ?? [];
  if (latest) choice?.show(latest.parts, leftOut, leftOut.length > 0 || latest.wire > UNASKED_WIRE);
  if (removeButton) removeButton.hidden = saved === undefined;
  offerSaving();
  if (gone) say(saved ? words.gone : words.failures.gone);
  else if (!saved) say(latest ? words.notSaved(latest.files, latest.wire) : words.failures.unreachable);
  else if (latest && latest.version !== saved.version) say(words.newer);
  else say(words.saved(saved.files, saved.bytes, leftOut.length));
}

/** Shows the button where saving would change something, and what it costs. */
function offerSaving(): void {
  if (!saveButton) return;
  const { saved, latest } = known;
  const without = choice?.without() ?? [];
  const asSaved = saved !== undefined && without.join() === saved.without.join();
  saveButton.hidden = latest === undefined || (asSaved && latest.version === saved.version);
  if (asSaved) saveButton.textContent = words.update;
  else if (saved || without.length > 0) saveButton.textContent = words.saveChosen(choice?.bytes() ?? 0);
  else saveButton.textContent = words.save(latest?.wire ?? 0);
}

async function setUpSaving(): Promise<void> {
  if (!canSaveOffline() || !saveButton || !removeButton) {
    say(cannotBecause());
    return;
  }
  const run = async (request: WorkerRequest) => {
    const what = request.do;
    declineOffline(what === 'remove');
    saveButton.disabled = removeButton.disabled = true;
    if (what === 'save') void navigator.storage?.persist?.();
    const worker = await startWorker(root);
    const answer = await askWorker(worker, request, progress);
    show(answer);
    if (answer.kind === 'failed') saveButton.hidden = false;
    if (what === 'remove') {
      show(await askWorker(worker, { do: 'status' }));
      await (await navigator.serviceWorker.getRegistration(root))?.unregister();
    }
    saveButton.disabled = removeButton.disabled = false;
  };
  saveButton.addEventListener('click', () => void run({ do: 'save', without: choice?.without() ?? [] }));
  removeButton.addEventListener('click', () => void run({ do: 'remove' }));
  const worker = await startWorker(root);
  show(await askWorker(worker, { do: 'status' }));
  // A visit saves unasked; whoever is on this page sees how far that is.
  if (saveButton.hidden || isOfflineDeclined()) return;
  show(await askWorker(worker, { do: 'refresh' }, progress));
}

function cannotBecause(): string {
  if (location.protocol === 'file:') return words.onFile;
  if (/MicroMessenger/i.test(navigator.userAgent)) return words.inWeChat;
  return window.isSecureContext ? words.unsupported : words.insecure;
}

function setUpErasing(): void {
  const list = find('kept');
  const none = find('kept-none');
  const button = find<HTMLButtonElement>('erase');
  const show = () => {
    // `lectern:place:/decks/…` is kept for every deck; one line says it for all.
    const names = storedKeys().map(
      (key) => words.kept[key.slice('lectern:'.length).split(':')[0] ?? ''] ?? key,
    );
    list?.replaceChildren(
      ...[...new Set(names)].map((name) => {
        const item = document.createElement('li');
        item.textContent = name;
        return item;
      }),
    );
    if (none) none.hidden = names.length > 0;
    if (button) button.hidden = names.length === 0;
  };
  button?.addEventListener('click', () => {
    eraseStored();
    delete document.documentElement.dataset.theme;
    show();
  });
  show();
}

setUpErasing();
setUpSaving().catch(() => say(words.unsupported));
