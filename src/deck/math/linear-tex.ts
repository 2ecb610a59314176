import { lineOf, runsOfMathml } from './math-runs.ts';
import { texToMathml } from './tex-to-mathml.ts';

const known = new Map<string, string>();
const MOST = 2000;

/** A formula as one line of text, for titles, widths and descriptions; as it is written where it cannot be read. */
export function linearTex(tex: string): string {
  const found = known.get(tex);
  if (found !== undefined) return found;
  const made = texToMathml(tex, false);
  const line = 'mathml' in made ? lineOf(runsOfMathml(made.mathml)) : tex;
  if (known.size < MOST) known.set(tex, line);
  return line;
}
