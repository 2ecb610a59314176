import type { ShapeContext } from './shape-context.ts';
import type { SlideText } from './slide-text.ts';
import { isDrawn, presetOf } from './visible-shape.ts';

const ARROW = /arrow$/i;

/** Says of arrows without words that belong to no drawing and no flow that they are left out. */
export function reportLoneArrows(texts: readonly SlideText[], report: ShapeContext['report']): void {
  for (const { text, shape } of texts) {
    if (text !== '' || !ARROW.test(presetOf(shape.element)) || !isDrawn(shape)) continue;
    report({
      severity: 'info',
      rule: 'arrow-left-out',
      reason: 'An arrow by itself was left out.',
      hint: 'Where it says something, write → in its place, or a Flow.',
    });
  }
}
