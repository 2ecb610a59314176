/** The script of the review page: filters, ticks that stay, the rail of numbers, and keys. */
export const REVIEW_SCRIPT = `
const key = 'review ' + document.body.dataset.document;
const load = () => { try { return new Set(JSON.parse(localStorage.getItem(key) || '[]')); } catch { return new Set(); } };
const save = () => { try { localStorage.setItem(key, JSON.stringify([...done])); } catch { /* ticks last as long as the page */ } };
const done = load();
const slides = [...document.querySelectorAll('article[id]')];
const rail = new Map([...document.querySelectorAll('nav li')].map((item) => [item.firstChild.hash.slice(1), item]));
const boxOf = (slide) => slide.querySelector('h2 input');
let current = slides[0];
let scrolledByHand = true;

const show = () => {
  for (const slide of slides) {
    const box = boxOf(slide);
    box.checked = done.has(box.value);
    slide.classList.toggle('done', box.checked);
    rail.get(slide.id).classList.toggle('done', box.checked);
  }
  const checked = slides.filter((slide) => boxOf(slide).checked).length;
  document.querySelector('#count').textContent = checked;
  document.querySelector('#open').textContent = slides.length - checked;
  document.querySelector('progress').value = checked;
  document.querySelector('#none').hidden = shown().length > 0;
};
const shown = () => slides.filter((slide) => slide.offsetParent !== null);
const point = (slide) => {
  if (!slide) return;
  document.querySelector('.current')?.classList.remove('current');
  rail.get(current.id).firstChild.removeAttribute('aria-current');
  current = slide;
  current.classList.add('current');
  const link = rail.get(current.id).firstChild;
  link.setAttribute('aria-current', 'true');
  link.scrollIntoView({ block: 'nearest' });
};
const go = (slide) => {
  if (!slide) return;
  scrolledByHand = false;
  point(slide);
  slide.scrollIntoView();
  slide.focus({ preventScroll: true });
};
const after = (test) => slides.slice(slides.indexOf(current) + 1).find((slide) => slide.offsetParent !== null && test(slide));
const before = () => slides.slice(0, slides.indexOf(current)).findLast((slide) => slide.offsetParent !== null);
const any = () => true;

addEventListener('change', ({ target }) => {
  if (target.name === 'shown') { document.body.dataset.shown = target.value; show(); go(shown()[0]); return; }
  target.checked ? done.add(target.value) : done.delete(target.value);
  save();
  show();
});
addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'j') go(after(any));
  else if (event.key === 'k') go(before());
  else if (event.key === 'n') go(after((slide) => slide.classList.contains('warned')));
  else if (event.key === 'x') {
    const next = boxOf(current).checked ? undefined : after(any);
    boxOf(current).click();
    go(next);
  } else return;
  event.preventDefault();
});
document.querySelector('nav').addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  const slide = document.getElementById(link.hash.slice(1));
  if (slide.offsetParent === null) document.querySelector('[value="all"]').click();
  go(slide);
});
// A slide that people scroll to by hand is the current one. The observer lags behind keys, which know where they went.
for (const way of ['wheel', 'touchmove', 'pointerdown']) addEventListener(way, () => { scrolledByHand = true; }, { passive: true });
const seen = new IntersectionObserver((entries) => {
  const first = entries.find((entry) => entry.isIntersecting);
  if (first && scrolledByHand) point(first.target);
}, { rootMargin: '-25% 0px -70% 0px' });
for (const slide of slides) seen.observe(slide);
show();
point(current);
`;
