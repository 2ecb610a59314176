import type { Report } from '../drawingml/part-context.ts';

/** Looks that are not drawn, and without which a drawing says the same. */
export type Omission = 'effects' | 'lines' | 'bullets';

const SENTENCES: Readonly<Record<Omission, string>> = {
  effects: 'A drawing has glows, reflections or soft edges, which were left out.',
  lines: 'A drawing has double or triple lines, which are drawn as single ones.',
  bullets: 'A drawing has pictures as bullets that cannot be shown; dots stand for them.',
};

export function reportOmissions(omitted: ReadonlySet<Omission>, report: Report): void {
  for (const omission of omitted) {
    report({
      severity: 'info',
      rule: 'drawing-simpler',
      reason: SENTENCES[omission],
      hint: 'If it matters, keep the original slide as it is (--keep-picture).',
    });
  }
}
