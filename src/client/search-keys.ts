/**
 * Moves through results with the arrow keys: ↓ from the box to the first result and on, ↑ back
 * and from the first one into the box, Escape into the box from anywhere. Enter in the box is the
 * form's own, on a result the link's.
 */
export function walkResultsByKeys(input: HTMLInputElement, list: HTMLElement): void {
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('a[data-kind]')];
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    const first = links()[0];
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      input.focus();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const all = links();
    const item = event.target instanceof Element ? event.target.closest('li') : null;
    const here = all.findIndex((link) => item?.contains(link));
    event.preventDefault();
    if (event.key === 'ArrowUp' && here <= 0) input.focus();
    else all[here + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  });
}
