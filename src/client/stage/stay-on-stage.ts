/** Keeps the presentation where it is: links open beside it, and the side buttons of a mouse do not leave it. */
export function stayOnStage(): void {
  // They go through the history.
  document.addEventListener('mouseup', (event) => {
    if (event.button === 3 || event.button === 4) event.preventDefault();
  });
  document.querySelector('.slides')?.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (!link) return;
    event.preventDefault();
    window.open(link.href, '_blank', 'noopener');
  });
}
