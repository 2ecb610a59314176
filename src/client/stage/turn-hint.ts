import { isUpright } from './upright.ts';

const KEY = 'lectern:turn-hint';

/**
 * Says to a finger on an upright screen, once on this device, where to tap and that the screen can be turned.
 * @param hint the words; a press on them puts them away
 */
export function hintAtTurning(hint: HTMLElement | null): void {
  if (!hint || !isUpright() || !matchMedia('(pointer: coarse)').matches || wasSeen()) return;
  hint.hidden = false;
  const putAway = () => {
    hint.hidden = true;
    try {
      localStorage.setItem(KEY, 'seen');
    } catch {
      // Without storage it is said again next time.
    }
  };
  hint.addEventListener('click', putAway);
  addEventListener('resize', () => !isUpright() && putAway());
}

function wasSeen(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
