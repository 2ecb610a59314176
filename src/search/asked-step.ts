import type { UnitEntry } from './search-data.ts';

/** A step of a procedure that is asked for by its number. */
export interface AskedStep {
  /** From 1 on; `last` for the last one. */
  number: number | 'last';
  /** As it was typed. */
  said: string;
}

const DIGITS = '一二三四五六七八九十';
const STEP = /(?:第(\d{1,2}|[一二三四五六七八九十]{1,2})|(最后一?))个?(?:步骤?|环节)/u;

/**
 * Cuts the number of a step out of a query: no text says it, for steps are numbered by where they stand.
 * @param normal a query in normal form
 */
export function cutStep(normal: string): { step?: AskedStep; rest: string } {
  const found = STEP.exec(normal);
  const number = found === null ? undefined : found[2] === undefined ? numberIn(found[1] ?? '') : 'last';
  if (found === null || number === undefined || number === 0) return { rest: normal };
  const rest = `${normal.slice(0, found.index)} ${normal.slice(found.index + found[0].length)}`.trim();
  return { step: { number, said: found[0] }, rest };
}

/** Nothing for what is no number: 第一二步. */
function numberIn(number: string): number | undefined {
  if (/^\d+$/.test(number)) return Number(number);
  const [first = '', second] = number;
  const value = DIGITS.indexOf(first) + 1;
  if (second === undefined) return value;
  if (first === '十') return 10 + DIGITS.indexOf(second) + 1;
  return second === '十' ? value * 10 : undefined;
}

/** Finds the step of a page by its number. */
export type StepOf = (page: number, step: AskedStep) => number | undefined;

/** @returns finds by a page's number the place of its step among the units */
export function stepFinder(units: readonly UnitEntry[]): StepOf {
  const steps = new Map<number, number[]>();
  units.forEach(({ kind, page }, unit) => {
    if (kind !== 'step') return;
    const others = steps.get(page);
    if (others === undefined) steps.set(page, [unit]);
    else others.push(unit);
  });
  return (page, { number }) => steps.get(page)?.at(number === 'last' ? -1 : number - 1);
}
