import { searchTexts } from '../i18n/script-texts.ts';
import { recordOf } from '../model/record-of.ts';
import { deviceKey } from './device-key.ts';
import { readStored, writeStored } from './device-storage.ts';

/** A result that is kept for a lesson. */
export interface SavedResult {
  /** From the site's root. */
  address: string;
  title: string;
  /** Kind and page, as they are shown. */
  label: string;
}

const KEY = deviceKey('lesson');
const MOST = 100;

/** What is kept on this device for a lesson, in the order in which it was kept. Without storage: nothing. */
export function savedResults(): SavedResult[] {
  const kept = readStored(KEY);
  return Array.isArray(kept) ? kept.filter(isKept).slice(0, MOST) : [];
}

/** Keeps a result, or gives it up when it is kept; whether it is kept now. */
export function toggleResult(result: SavedResult): boolean {
  const kept = savedResults();
  const others = kept.filter(({ address }) => address !== result.address);
  const isNew = others.length === kept.length;
  write(isNew ? [...others, result] : others);
  return isNew;
}

/** Gives up all of them. */
export function emptyLesson(): void {
  write([]);
}

/** The list as a text to be pasted elsewhere, a line each. */
export function lessonText(kept: readonly SavedResult[], root: URL): string {
  return kept
    .map(
      ({ address, title, label }, at) =>
        `${at + 1}. ${searchTexts.lessonLine(title, label)}${new URL(address, root).href}`,
    )
    .join('\n');
}

function isKept(value: unknown): value is SavedResult {
  const { address, title, label } = recordOf(value);
  return [address, title, label].every((field) => typeof field === 'string');
}

const write = (results: readonly SavedResult[]) => writeStored(KEY, results.slice(-MOST));
