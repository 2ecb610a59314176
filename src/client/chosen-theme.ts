export type Theme = 'light' | 'dark';

const KEY = 'lectern:theme';

/** The theme chosen on this device; undefined where the system decides or storage is closed. */
export function chosenTheme(): Theme | undefined {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === 'light' || theme === 'dark' ? theme : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the theme on this device where storage is open. */
export function saveTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Private windows may refuse; the choice then lasts for this page.
  }
}
