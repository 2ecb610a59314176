/** Where a talk stands against its plan, in minutes. */
export interface Pace {
  /** Positive: behind the plan. Zero while the time is within the current slide's share. */
  late: number;
  /** Planned minutes from now to the end. */
  remaining: number;
}

/**
 * Compares the time run with the plan: a talk is on time while the elapsed minutes lie between
 * the planned start and the planned end of the current slide.
 * @param plan minutes of every slide
 * @param index 0-based place of the current slide
 * @param elapsed minutes run so far
 */
export function paceOf(plan: readonly number[], index: number, elapsed: number): Pace {
  const before = plan.slice(0, index).reduce((sum, minutes) => sum + minutes, 0);
  const after = before + (plan[index] ?? 0);
  const total = plan.reduce((sum, minutes) => sum + minutes, 0);
  const late = elapsed > after ? elapsed - after : elapsed < before ? elapsed - before : 0;
  return { late, remaining: total - Math.min(Math.max(elapsed, before), after) };
}
