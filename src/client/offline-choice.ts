import { deviceKey } from './device-key.ts';

const KEY = deviceKey('offline');

/** Whether somebody removed the saved site from this device and does not want it back unasked. */
export function isOfflineDeclined(): boolean {
  try {
    return localStorage.getItem(KEY) === 'off';
  } catch {
    return false;
  }
}

/** Keeps that choice, or forgets it, where storage is open. */
export function declineOffline(declined: boolean): void {
  try {
    if (declined) localStorage.setItem(KEY, 'off');
    else localStorage.removeItem(KEY);
  } catch {
    // Without storage nothing is saved offline either.
  }
}
