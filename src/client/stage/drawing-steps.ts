/**
 * Puts the steps of slides in the order in which they stand: those of a drawing are numbered by its clicks, and several
 * drawings, or a drawing and a list, follow one another. Steps of a text that the stage shows as a drawing are none.
 * To be called before reveal.js reads them.
 */
export function orderDrawingSteps(stage: HTMLElement): void {
  for (const step of stage.querySelectorAll('[data-drawn] > .slide-body .fragment'))
    step.classList.remove('fragment');
  for (const slide of new Set(
    [...stage.querySelectorAll('svg .fragment')].map((step) => step.closest('.slide')),
  )) {
    if (slide) orderSteps(slide);
  }
}

function orderSteps(slide: Element): void {
  let next = 0;
  const known = new Map<Element | string, Map<string, number>>();
  for (const step of slide.querySelectorAll<HTMLElement | SVGElement>('.fragment')) {
    const drawing = step.closest('svg');
    if (!drawing) {
      step.dataset.fragmentIndex = String(next++);
      continue;
    }
    const clicks = known.get(drawing) ?? clicksOf(drawing, next);
    known.set(drawing, clicks);
    next = Math.max(next, ...[...clicks.values()].map((index) => index + 1));
    step.dataset.fragmentIndex = String(clicks.get(step.dataset.fragmentIndex ?? '') ?? next);
  }
}

/** The place of each click of a drawing among the steps of its slide. */
function clicksOf(drawing: Element, first: number): Map<string, number> {
  const clicks = [...drawing.querySelectorAll<SVGElement>('.fragment')].map(
    (step) => step.dataset.fragmentIndex ?? '',
  );
  const sorted = [...new Set(clicks)].sort((a, b) => Number(a) - Number(b));
  return new Map(sorted.map((click, index) => [click, first + index]));
}
