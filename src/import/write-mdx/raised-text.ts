const SUPERSCRIPTS = new Map(
  [...'0123456789+-=()ni'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ'][index]]),
);
const SUBSCRIPTS = new Map(
  [...'0123456789+-=()'].map((sign, index) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][index]]),
);

/** Raised or lowered text in Unicode's own signs, as people write m² and CO₂; `undefined` when one is missing. */
export function raisedText(text: string, position: 'super' | 'sub'): string | undefined {
  const table = position === 'super' ? SUPERSCRIPTS : SUBSCRIPTS;
  const signs = [...text.trim()].map((sign) => table.get(sign));
  return signs.length > 0 && signs.every((sign) => sign !== undefined) ? signs.join('') : undefined;
}
