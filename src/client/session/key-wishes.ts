import type { Wish } from '../stage-protocol.ts';

const WISHES: Readonly<Record<string, Wish>> = {
  s: { do: 'speaker' },
  d: { do: 'take', tool: 'pen' },
  l: { do: 'take', tool: 'laser' },
  u: { do: 'undo' },
  e: { do: 'wipe' },
  'Shift+e': { do: 'wipe-all' },
  t: { do: 'timer', act: 'toggle' },
  'Shift+t': { do: 'timer', act: 'stop' },
};

/**
 * What a key of a lesson asks for, in both windows alike; undefined for other keys.
 * @param key as in KeyboardEvent, in lower case
 */
export function wishOfKey(key: string, shift: boolean): Wish | undefined {
  return WISHES[shift ? `Shift+${key}` : key];
}
