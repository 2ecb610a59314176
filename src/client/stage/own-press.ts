const CONTROLS = 'a, button, summary, input, select, textarea, audio, video';

/** What is pressed for itself, by a mouse or a finger. */
const OWN = `${CONTROLS}, dialog, nav, aside, [data-discuss], .pause-overlay`;

/** What a mouse may point at in passing: its click there turns no slide. A finger has no other place on a phone. */
const POINTED_AT = '.quiz, .checklist, label';

/** Whether a press on something is meant for it and not for the slide. */
export function isOwnPress(target: EventTarget | null, by: 'mouse' | 'finger'): boolean {
  const own = by === 'mouse' ? `${OWN}, ${POINTED_AT}` : OWN;
  return target instanceof Element && target.closest(own) !== null;
}

/** Whether something answers to Space and Enter itself. */
export function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(CONTROLS) !== null;
}

/** Whether something takes what is typed. */
export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** Whether a place of the stage is shown large. */
export function isZoomed(): boolean {
  return document.documentElement.classList.contains('zoomed');
}
