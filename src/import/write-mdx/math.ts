import { mathAt } from '../../deck/markdown/math-signs.ts';
import { texToMathml } from '../../deck/math/tex-to-mathml.ts';

/** Signs that Markdown or MDX would take for more than text, even inside of an element. */
const MEANINGFUL = /[`*_~[\]{}|\\!$]/g;

/** A formula whose TeX is known is written as such; only what our Markdown reads as the same one. */
function texOf(mathml: string): string | undefined {
  const [, written] = /<annotation encoding="application\/x-tex">([^<]*)<\/annotation>/.exec(mathml) ?? [];
  const tex = written?.trim().replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
  if (!tex || /\n|\$/.test(tex) || mathAt(`$${tex}$`, 0)?.end !== tex.length + 2) return undefined;
  return 'mathml' in texToMathml(tex, false) ? tex : undefined;
}

/** A MathML element as JSX on one line, or TeX. */
export function mathToMdx(mathml: string, display: 'block' | 'inline'): string {
  const tex = texOf(mathml);
  if (tex !== undefined) return display === 'block' ? `$$\n${tex}\n$$` : `$${tex}$`;
  const escaped = mathml
    .replace(/\s*\n\s*/g, '')
    .replace(/>[^<>]+</g, (text) => text.replace(MEANINGFUL, (sign) => `&#${sign.charCodeAt(0)};`));
  return display === 'block' ? escaped.replace(/^<math\b/, '<math display="block"') : escaped;
}
