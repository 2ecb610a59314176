import { type AtRule, type ChildNode, parse, type Rule } from 'postcss';

/** Arguments of a functional pseudo-class, three levels deep; what they name may be there or not. */
const FUNCTIONS = /:[\w-]+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;
/** Attributes, pseudo-classes and pseudo-elements. */
const CONDITIONS = /\[[^\]]*\]|::?[\w-]+/g;

/** Text of a sheet that stands whenever `words` has what it needs; empty where it does not. */
type Piece = (words: ReadonlySet<string>) => string;

/**
 * Reads a sheet once, to give each page the rules that it can need: those whose tags, classes and
 * ids are all among its words. Attributes and what stands in `:is()`, `:not()` and the like are taken
 * as there.
 * @returns the rules for the tags, classes, ids and other words of a page and of its scripts
 */
export function usedRules(css: string): Piece {
  const sheet = parse(css);
  const pieces = sheet.nodes.map(pieceOf);
  const after = sheet.raws.after ?? '';
  return (words) => pieces.map((piece) => piece(words)).join('') + after;
}

function pieceOf(node: ChildNode): Piece {
  if (node.type === 'rule') return ruleOf(node);
  if (node.type === 'atrule' && node.nodes?.some(({ type }) => type === 'rule') && !isKeyframes(node)) {
    return blockOf(node);
  }
  const text = `${node.raws.before ?? ''}${node}${node.type === 'atrule' && !node.nodes ? ';' : ''}`;
  return () => text;
}

function ruleOf(rule: Rule): Piece {
  const { before = '' } = rule.raws;
  const whole = before + rule;
  const body = rule.toString().slice(rule.selector.length);
  const selectors = rule.selectors.map((text) => ({ text, names: namesIn(text) }));
  return (words) => {
    const used = selectors.filter(({ names }) => names.every((name) => words.has(name)));
    if (used.length === selectors.length) return whole;
    return used.length === 0 ? '' : before + used.map(({ text }) => text).join(',') + body;
  };
}

/** `@media`, `@supports`: nothing where nothing of it is needed. */
function blockOf(block: AtRule): Piece {
  const text = block.toString();
  const head = (block.raws.before ?? '') + text.slice(0, text.indexOf('{') + 1);
  const pieces = (block.nodes ?? []).map(pieceOf);
  const end = `${block.raws.after ?? ''}}`;
  return (words) => {
    const inside = pieces.map((piece) => piece(words)).join('');
    return inside === '' ? '' : head + inside + end;
  };
}

function namesIn(selector: string): string[] {
  return (
    selector
      .replace(FUNCTIONS, '')
      .replace(CONDITIONS, '')
      .match(/(?:[\w-]|[^\0-\x7f])+/g) ?? []
  );
}

/** Its rules are named by moments: `from`, `50%`. */
function isKeyframes({ name }: AtRule): boolean {
  return name.endsWith('keyframes');
}
