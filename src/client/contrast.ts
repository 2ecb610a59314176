const KEY = 'lectern:contrast';

/** Switches the slides to black and white with bright marks, and back; kept on this device. */
export function toggleContrast(): void {
  const { dataset } = document.documentElement;
  const on = dataset.contrast !== 'more';
  if (on) dataset.contrast = 'more';
  else delete dataset.contrast;
  document.dispatchEvent(new Event('lectern:contrast'));
  try {
    localStorage.setItem(KEY, on ? 'more' : '');
  } catch {
    // The choice then lasts for this page.
  }
}

/** Takes up the contrast chosen before. */
export function restoreContrast(): void {
  try {
    if (localStorage.getItem(KEY) === 'more') document.documentElement.dataset.contrast = 'more';
  } catch {
    // Private windows may refuse.
  }
}
