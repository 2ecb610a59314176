import { isWanted } from '../offline/chosen-courses.ts';
import type { Announcement } from '../offline/manifest.ts';

/** The boxes with which people choose the courses that are saved. */
export interface CourseChoice {
  /** Ids of the courses that are not ticked, sorted. */
  without(): string[];
  /** Bytes on the device of what is ticked, and of what is always saved. */
  bytes(): number;
  /**
   * Shows the boxes, where there is something to choose.
   * @param parts what the courses need
   * @param without the choice that is in force
   * @param open whether they are unfolded
   */
  show(parts: Announcement['parts'], without: readonly string[], open: boolean): void;
}

/**
 * Sets up the choice of courses.
 * @param area what holds a checkbox with the id of its course for each
 * @param size says how large a course is
 * @param changed is called when somebody ticks or unticks a box
 */
export function courseChoice(
  area: HTMLDetailsElement,
  size: (bytes: number) => string,
  changed: () => void,
): CourseChoice {
  const boxes = [...area.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  let needs: Announcement['parts'] = [];
  const without = () => boxes.flatMap(({ checked, value }) => (checked ? [] : [value])).sort();
  const sum = (parts: Announcement['parts']) => parts.reduce((total, { bytes }) => total + bytes, 0);
  area.addEventListener('change', changed);
  return {
    without,
    bytes: () => sum(needs.filter(({ of }) => isWanted(of, without()))),
    show(parts, leftOut, open) {
      needs = parts;
      for (const box of boxes) {
        box.checked = !leftOut.includes(box.value);
        const label = box.parentElement?.querySelector('[data-bytes]');
        if (label) label.textContent = size(sum(parts.filter(({ of }) => of.includes(box.value))));
      }
      area.hidden = boxes.length < 2;
      if (open) area.open = true;
    },
  };
}
