/**
 * Puts the steps of slides in the order in which they stand: those of a drawing are numbered by its clicks, and several
 * drawings, or a drawing and a list, follow one another. Steps of a text that the stage shows as a drawing are none.
 * To be called before reveal.js reads them.
 */
export function orderDrawingSteps(stage: Element): void {
  for (const step of stage.querySelectorAll('.drawn-slide > .slide-body .fragment'))
    step.classList.remove('fragment');
  for (const slide of stage.querySelectorAll('.slide:has(svg .fragment)')) orderSteps(slide);
}

function orderSteps(slide: Element): void {
  let next = 0;
  let drawing: Element | null = null;
  let clicks: string[] = [];
  for (const step of slide.querySelectorAll<HTMLElement | SVGElement>('.fragment')) {
    const own = step.closest('svg');
    if (own !== drawing) {
      next += clicks.length;
      clicks = own ? clicksOf(own) : [];
      drawing = own;
    }
    step.dataset.fragmentIndex = String(
      own ? next + clicks.indexOf(step.dataset.fragmentIndex ?? '') : next++,
    );
  }
}

/** The clicks of a drawing as it numbers them, in their order. */
function clicksOf(drawing: Element): string[] {
  const steps = [...drawing.querySelectorAll<SVGElement>('.fragment')];
  return [...new Set(steps.map((step) => step.dataset.fragmentIndex ?? ''))].sort((a, b) => +a - +b);
}
