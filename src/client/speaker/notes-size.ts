import { find, onClick } from './page.ts';

const KEY = 'lectern:notes-size';
const SMALLEST = 16;
const LARGEST = 56;

/**
 * Two buttons that set the notes smaller and larger; the size, in pixels, is kept on the device.
 * @returns sets them larger by some pixels
 */
export function setUpNotesSize(): (by: number) => void {
  const notes = find('notes');
  const set = (size: number) => document.body.style.setProperty('--notes', `${size}px`);
  const resize = (by: number) => {
    const shown = notes ? Number.parseFloat(getComputedStyle(notes).fontSize) : SMALLEST;
    const size = Math.min(LARGEST, Math.max(SMALLEST, Math.round(shown) + by));
    set(size);
    try {
      localStorage.setItem(KEY, String(size));
    } catch {
      // The size then lasts for this page.
    }
  };
  onClick('smaller', () => resize(-3));
  onClick('larger', () => resize(3));
  const kept = savedSize();
  if (kept > 0) set(kept);
  return resize;
}

/** Zero where the trainer has chosen none: the size of the window then decides. */
function savedSize(): number {
  try {
    return Number(localStorage.getItem(KEY));
  } catch {
    return 0;
  }
}
