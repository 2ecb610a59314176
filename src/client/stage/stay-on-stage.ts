/**
 * Keeps the presentation where it is: the keys and buttons that would leave or reload the page
 * do nothing, links open beside it, and F5, which clickers send to start, fills the screen.
 * @param fullscreen enters or leaves the full screen
 */
export function stayOnStage(fullscreen: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'F5' && !event.ctrlKey) fullscreen();
    else if (event.key !== 'Backspace' && !(event.altKey && /^Arrow(Left|Right)$/.test(event.key))) return;
    event.preventDefault();
  });
  // The side buttons of a mouse go through the history.
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
