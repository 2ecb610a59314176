import { createRequire } from 'node:module';

/** A formula as MathML, or why it cannot be read. */
export type Mathml = { mathml: string } | { fault: string; at: number | undefined };

interface Temml {
  renderToString(tex: string, options: Record<string, unknown>): string;
}

/** Temml is read when the first formula is met. */
const require = createRequire(import.meta.url);

/** What a formula may take: macros that call each other, and sizes in em. */
const LIMITS = { maxExpand: 300, maxSize: [20, 20] };

/** Writes TeX as MathML Core, with the TeX itself for those who copy or search it. No formula loads or leads anywhere. */
export function texToMathml(tex: string, isBlock: boolean): Mathml {
  const temml: { default: Temml } | Temml = require('temml');
  const { renderToString } = 'default' in temml ? temml.default : temml;
  try {
    const mathml = renderToString(tex, {
      ...LIMITS,
      displayMode: isBlock,
      annotate: true,
      throwOnError: true,
      trust: ({ command }: { command: string }) => {
        throw new Error(`A formula may not use ${command}`);
      },
    });
    return { mathml };
  } catch (error) {
    return faultOf(error);
  }
}

function faultOf(error: unknown): Mathml {
  if (error instanceof RangeError) return { fault: 'It nests too deep.', at: undefined };
  const { message, position } = error as Error & { position?: number };
  // Temml repeats the formula with lines below its letters.
  const said = (message.split(/ at (?:position \d+|end of input)/, 1)[0] ?? message).trim();
  return {
    fault: said.replace(/\s+/g, ' ').slice(0, 200),
    at: typeof position === 'number' ? position : undefined,
  };
}
