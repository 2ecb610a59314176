import { onClick } from './page.ts';

const KEY = 'lectern:notes-size';
const SMALLEST = 16;
const LARGEST = 56;
const USUAL = 24;

/**
 * Two buttons that set the notes smaller and larger; the size, in pixels, is kept on the device.
 * @returns sets them larger by some pixels
 */
export function setUpNotesSize(): (by: number) => void {
  let size = keptSize();
  const resize = (by: number) => {
    size = Math.min(LARGEST, Math.max(SMALLEST, size + by));
    document.body.style.setProperty('--notes', `${size}px`);
    try {
      localStorage.setItem(KEY, String(size));
    } catch {
      // The size then lasts for this page.
    }
  };
  onClick('smaller', () => resize(-3));
  onClick('larger', () => resize(3));
  document.body.style.setProperty('--notes', `${size}px`);
  return resize;
}

function keptSize(): number {
  try {
    return Number(localStorage.getItem(KEY)) || USUAL;
  } catch {
    return USUAL;
  }
}
