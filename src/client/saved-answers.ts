import { recordOf } from '../model/record-of.ts';
import { deviceKey } from './device-key.ts';
import { readStored, writeStored } from './device-storage.ts';

/** What readers chose in self-checks and ticked in lists, by where it stands. */
const KEY = deviceKey('answers');

/** What was chosen or ticked at a place on this device, in words; undefined where nothing is kept. */
export function savedAnswer(place: string): string[] | undefined {
  const chosen = read()[place];
  return Array.isArray(chosen) && chosen.every((word) => typeof word === 'string') ? chosen : undefined;
}

/** Keeps it on this device where storage is open; nothing chosen is forgotten. */
export function saveAnswer(place: string, chosen: readonly string[]): void {
  const { [place]: _, ...others } = read();
  const answers = chosen.length > 0 ? { ...others, [place]: chosen } : others;
  writeStored(KEY, Object.keys(answers).length > 0 ? answers : undefined);
}

/**
 * Names the place of an element by the titles it stands under, not by an address: copies of the
 * site in other folders, on sticks and in single files have other addresses.
 * @param own what tells it from others under the same titles
 */
export function placeOf(element: Element, own: string): string {
  const page = document.querySelector('h1')?.textContent?.trim() ?? '';
  const slide = element.closest<HTMLElement>('[data-title]')?.dataset.title ?? '';
  return [page, slide, own].filter(Boolean).join(' / ');
}

const read = () => recordOf(readStored(KEY));
