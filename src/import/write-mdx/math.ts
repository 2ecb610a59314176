/** Signs that Markdown or MDX would take for more than text, even inside of an element. */
const MEANINGFUL = /[`*_~[\]{}|\\!$]/g;

/** A MathML element as JSX on one line. */
export function mathToMdx(mathml: string, display: 'block' | 'inline'): string {
  const escaped = mathml
    .replace(/\s*\n\s*/g, '')
    .replace(/>[^<>]+</g, (text) => text.replace(MEANINGFUL, (sign) => `&#${sign.charCodeAt(0)};`));
  return display === 'block' ? escaped.replace(/^<math\b/, '<math display="block"') : escaped;
}
