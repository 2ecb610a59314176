import { recordOf } from '../model/record-of.ts';
import { deviceKey } from './device-key.ts';
import { readStored, writeStored } from './device-storage.ts';

const KEY = deviceKey('last-read');

/** A deck that was read last on this device. */
interface LastRead {
  title: string;
  /** From the site's root: `decks/phone/`. */
  path: string;
}

/** Remembers the deck that is read; only on this device. */
export function rememberReading(root: URL): void {
  if (!document.querySelector('.deck-page')) return;
  const read: LastRead = {
    title: document.querySelector('h1')?.textContent?.trim() ?? '',
    path: location.pathname.slice(root.pathname.length),
  };
  writeStored(KEY, read);
}

/** Offers it on the home page. */
export function offerReading(root: URL): void {
  const place = document.querySelector<HTMLElement>('[data-continue]');
  const link = place?.querySelector('a');
  const last = read();
  if (!place || !link || !last) return;
  link.href = new URL(last.path, root).href;
  link.textContent = last.title;
  place.hidden = false;
}

function read(): LastRead | undefined {
  const { title, path } = recordOf(readStored(KEY));
  // An address from elsewhere is no page of this site.
  return typeof title === 'string' && typeof path === 'string' && /^decks\/[^:]*$/.test(path)
    ? { title, path }
    : undefined;
}
