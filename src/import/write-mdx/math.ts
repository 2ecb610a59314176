/** A MathML element as JSX: braces in its text would begin an expression. */
export function mathToMdx(mathml: string, display: 'block' | 'inline'): string {
  const escaped = mathml.replace(/[{}]/g, (brace) => `&#${brace.charCodeAt(0)};`).replace(/\s*\n\s*/g, '');
  return display === 'block' ? escaped.replace(/^<math\b/, '<math display="block"') : escaped;
}
