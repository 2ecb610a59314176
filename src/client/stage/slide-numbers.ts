/** Puts its number at the foot of every slide but the cover; written into each of a hundred slides they would be a part of the page's weight that no one waits for. */
export function numberSlides(slides: readonly HTMLElement[]): void {
  for (const [number, slide] of slides.entries()) {
    if (number === 0) continue;
    const foot = document.createElement('p');
    foot.className = 'slide-foot';
    foot.setAttribute('aria-hidden', 'true');
    const own = document.createElement('span');
    own.textContent = String(number);
    foot.append(own, ` / ${slides.length - 1}`);
    slide.append(foot);
  }
}
