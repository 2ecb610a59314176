import { normalText } from './normal-text.ts';
import { bareText } from './tokens.ts';

const MOST = 6;
const SHORTEST = 1;

/**
 * What a query that is being typed may become: names and questions of the site that begin with it, then those that hold
 * it, short ones first.
 * @param names titles of pages and terms
 * @param questions how people ask
 */
export function completions(
  names: readonly string[],
  questions: readonly string[],
): (typed: string) => string[] {
  const entries = [...names, ...questions].map((text, at) => ({
    text,
    bare: bareText(normalText(text)),
    isName: at < names.length,
  }));
  return (typed) => {
    const bare = bareText(normalText(typed));
    if (bare.length < SHORTEST) return [];
    const fitting = entries
      .filter((entry) => entry.bare.includes(bare) && entry.bare !== bare)
      .map((entry) => ({ ...entry, at: entry.bare.indexOf(bare) }))
      .sort(
        (a, b) =>
          Number(a.at > 0) - Number(b.at > 0) ||
          Number(b.isName) - Number(a.isName) ||
          a.bare.length - b.bare.length,
      );
    return [...new Set(fitting.map(({ text }) => text))].slice(0, MOST);
  };
}
