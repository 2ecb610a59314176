/** The HTML of a slide as it stands: see `slideCopy`. */
export function slideSnapshot(slide: HTMLElement, visibleSteps: number): string {
  return slideCopy(slide, visibleSteps).outerHTML;
}

/** A copy of a slide to be looked at, free of what reveal.js keeps on it, with its pictures loaded. */
export function slideCopy(slide: HTMLElement, visibleSteps: number): HTMLElement {
  const copy = slide.cloneNode(true) as HTMLElement;
  for (const name of ['hidden', 'aria-hidden', 'inert', 'id']) copy.removeAttribute(name);
  for (const property of ['display', 'top', 'transform']) copy.style.removeProperty(property);
  copy.classList.remove('past', 'future');
  copy.classList.add('present');
  // What a drawing is painted with is found by its id.
  for (const below of copy.querySelectorAll('[id]:not(svg [id])')) below.removeAttribute('id');
  for (const each of copy.querySelectorAll('aside.notes, button')) each.remove();
  // The copy is to be looked at: nothing in it takes the focus.
  for (const link of copy.querySelectorAll('a')) link.removeAttribute('href');
  for (const player of copy.querySelectorAll('audio, video')) player.removeAttribute('controls');
  loadPictures(copy);
  const steps = orderedSteps(copy);
  steps.forEach((group, index) => {
    for (const step of group) step.classList.toggle('visible', index < visibleSteps);
  });
  return copy;
}

/** The steps of a slide in the order of their clicks; steps with one `data-fragment-index` go together. */
export function orderedSteps(slide: HTMLElement): HTMLElement[][] {
  const groups = new Map<string, HTMLElement[]>();
  for (const [order, step] of [...slide.querySelectorAll<HTMLElement>('.fragment')].entries()) {
    const key = step.dataset.fragmentIndex ?? `-${order}`;
    groups.set(key, [...(groups.get(key) ?? []), step]);
  }
  return [...groups.entries()].sort(([a], [b]) => Number(a) - Number(b)).map(([, group]) => group);
}

/** Gives the pictures of a copy their whole addresses: it is shown on another page, where nothing loads them late. */
export function loadPictures(copy: HTMLElement): void {
  for (const image of copy.querySelectorAll('img')) {
    const source = image.dataset.src ?? image.getAttribute('src');
    if (source) image.src = new URL(source, document.baseURI).href;
  }
  for (const ground of copy.querySelectorAll<HTMLElement>('.slide-ground')) {
    const source = /url\("?([^")]+)/.exec(ground.style.backgroundImage)?.[1];
    if (source) ground.style.backgroundImage = `url("${new URL(source, document.baseURI).href}")`;
  }
  for (const image of copy.querySelectorAll('image')) {
    const source = image.getAttribute('data-href') ?? image.getAttribute('href');
    if (source) image.setAttribute('href', new URL(source, document.baseURI).href);
  }
}
