/** One command of a VML path with its numbers, in the units of `coordsize`. */
export interface PathCommand {
  name: string;
  values: number[];
}

/** Longer paths are scans of something, not shapes. */
const MAX_COMMANDS = 50_000;

/**
 * Splits `path` (ECMA-376 part 4, §14.1.2.19) into its commands. A number may be left out between commas and is then 0;
 * `@3` is the value of a formula.
 */
export function parsePath(path: string, formulas: readonly number[]): PathCommand[] {
  const commands: PathCommand[] = [];
  for (const [, name = '', list = ''] of path.matchAll(COMMAND)) {
    if (commands.length >= MAX_COMMANDS) break;
    commands.push({ name, values: readValues(list, formulas) });
  }
  return commands;
}

const COMMAND = /(n[fs]|a[elrt]|w[ar]|q[xyb]|h[a-i]|[mlcxetrv])([^a-z]*)/gi;

function readValues(list: string, formulas: readonly number[]): number[] {
  const values: number[] = [];
  let expected = true;
  for (const [token] of list.matchAll(/@\d+|[-+]?\d+(?:\.\d+)?|,/g)) {
    if (token === ',') {
      if (expected) values.push(0);
      expected = true;
    } else {
      values.push(token.startsWith('@') ? (formulas[Number(token.slice(1))] ?? 0) : Number(token));
      expected = false;
    }
  }
  if (expected && values.length > 0) values.push(0);
  return values;
}
