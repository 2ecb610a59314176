/** Puts its number at the foot of every slide but the cover and the end that was made for it; written into each of a hundred slides they would be a part of the page's weight that no one waits for. */
export function numberSlides(slides: readonly HTMLElement[]): void {
  const count = slides.filter(({ dataset }) => dataset.end === undefined).length - 1;
  for (const [number, slide] of slides.entries()) {
    if (number === 0 || number > count) continue;
    const foot = document.createElement('p');
    foot.className = 'slide-foot';
    foot.setAttribute('aria-hidden', 'true');
    const own = document.createElement('span');
    own.textContent = String(number);
    foot.append(own, ` / ${count}`);
    slide.append(foot);
  }
}
