import { textsFor } from '../i18n/texts.ts';
import type { WorkerAnswer } from '../offline/manifest.ts';
import { eraseKept, keptKeys } from './device-data.ts';
import { declineOffline, isOfflineDeclined } from './offline-choice.ts';
import { askWorker, canSaveOffline, startWorker } from './offline-worker.ts';
import { siteRoot } from './site-root.ts';

const root = siteRoot();
const { offline: words } = textsFor(document.documentElement.lang);
const find = <E extends HTMLElement>(name: string) => document.querySelector<E>(`[data-${name}]`);
const state = find('offline-state');
const bar = find<HTMLProgressElement>('offline-progress');
const saveButton = find<HTMLButtonElement>('offline-save');
const removeButton = find<HTMLButtonElement>('offline-remove');

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
  if (answer.kind !== 'status' || !saveButton || !removeButton) return;
  const { saved, latest } = answer;
  const newer = latest !== undefined && latest.version !== saved?.version;
  saveButton.hidden = saved !== undefined && !newer;
  saveButton.textContent = saved ? words.update : words.save(latest?.wire ?? 0);
  removeButton.hidden = saved === undefined;
  if (!saved) say(latest ? words.notSaved(latest.files, latest.wire) : words.failures.unreachable);
  else if (newer) say(words.newer);
  else say(words.saved(saved.files, saved.bytes));
}

async function setUpSaving(): Promise<void> {
  if (!canSaveOffline() || !saveButton || !removeButton) {
    say(cannotBecause());
    return;
  }
  const run = async (what: 'save' | 'remove') => {
    declineOffline(what === 'remove');
    saveButton.disabled = removeButton.disabled = true;
    if (what === 'save') void navigator.storage?.persist?.();
    const worker = await startWorker(root);
    const answer = await askWorker(worker, what, progress);
    show(answer);
    if (answer.kind === 'failed') saveButton.hidden = false;
    if (what === 'remove') {
      show(await askWorker(worker, 'status'));
      await (await navigator.serviceWorker.getRegistration(root))?.unregister();
    }
    saveButton.disabled = removeButton.disabled = false;
  };
  saveButton.addEventListener('click', () => void run('save'));
  removeButton.addEventListener('click', () => void run('remove'));
  const worker = await startWorker(root);
  show(await askWorker(worker, 'status'));
  // A visit saves unasked; whoever is on this page sees how far that is.
  if (saveButton.hidden || isOfflineDeclined()) return;
  show(await askWorker(worker, 'refresh', progress));
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
    const names = keptKeys().map((key) => words.kept[key.split(':')[1] ?? ''] ?? key);
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
    eraseKept();
    delete document.documentElement.dataset.theme;
    show();
  });
  show();
}

setUpErasing();
setUpSaving().catch(() => say(words.unsupported));
