/**
 * The terms that stand in a text, in the order in which they are given. What belongs to a longer term is not
 * also a shorter one: 物业管理费 is no 物业管理.
 */
export function termsIn<Term extends { term: string }>(text: string, terms: readonly Term[]): Term[] {
  const found = new Set<Term>();
  let rest = text;
  for (const term of [...terms].sort((a, b) => b.term.length - a.term.length)) {
    if (term.term === '' || !rest.includes(term.term)) continue;
    found.add(term);
    rest = rest.replaceAll(term.term, '\n');
  }
  return terms.filter((term) => found.has(term));
}
