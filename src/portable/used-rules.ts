import { type Container, parse } from 'postcss';

/** Arguments of a functional pseudo-class, three levels deep; what they name may be there or not. */
const FUNCTIONS = /:[\w-]+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;

/** Attributes, pseudo-classes and pseudo-elements. */
const CONDITIONS = /\[[^\]]*\]|::?[\w-]+/g;

/**
 * The rules of a sheet that pages can need: those whose tags, classes and ids are all among their
 * words. Attributes and what stands in `:is()`, `:not()` and the like are taken as there.
 * @param words every tag, class, id and other word of the pages and of their scripts
 */
export function usedRules(css: string, words: ReadonlySet<string>): string {
  const sheet = parse(css);
  sheet.walkRules((rule) => {
    if (isKeyframe(rule.parent)) return;
    const used = rule.selectors.filter((selector) => isUsed(selector, words));
    if (used.length === 0) rule.remove();
    else if (used.length < rule.selectors.length) rule.selectors = used;
  });
  sheet.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return sheet.toString();
}

function isUsed(selector: string, words: ReadonlySet<string>): boolean {
  const names = selector
    .replace(FUNCTIONS, '')
    .replace(CONDITIONS, '')
    .match(/(?:[\w-]|[^\0-\x7f])+/g);
  return (names ?? []).every((name) => words.has(name));
}

/** The rules of `@keyframes` are named by moments: `from`, `50%`. */
function isKeyframe(parent: Container | undefined): boolean {
  return parent?.type === 'atrule' && 'name' in parent && /keyframes$/.test(String(parent.name));
}
