import { type AtRule, type ChildNode, parse, type Rule } from 'postcss';

/** A functional pseudo-class and its arguments, three levels deep; what they name may be there or not. */
const FUNCTIONS = /:[\w-]+\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g;
/** An attribute of our own with a word as its value: markup and scripts write both as they are. */
const OWN_ATTRIBUTE = /\[data-[\w-]+="?(?!true|false)([a-z][\w-]*)"?\]/g;
/** Attributes, pseudo-classes and pseudo-elements. */
const CONDITIONS = /\[[^\]]*\]|::?[\w-]+/g;

/** Text of a sheet that stands whenever `words` has what it needs; empty where it does not. */
type Piece = (words: ReadonlySet<string>) => string;

/**
 * Reads a sheet once, to give each page the rules that it can need: those whose tags, classes, ids and words
 * of `data-` attributes are all among its words, those in a `:has()` of one selector too. Other attributes and
 * what stands in `:is()`, `:not()` and the like are taken as there.
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
      .replace(FUNCTIONS, (call, inside: string) =>
        call.startsWith(':has(') && !inside.includes(',') ? ` ${namesIn(inside).join(' ')}` : '',
      )
      .replace(OWN_ATTRIBUTE, ' $1')
      .replace(CONDITIONS, '')
      .match(/(?:[\w-]|[^\0-\x7f])+/g) ?? []
  );
}

/** Its rules are named by moments: `from`, `50%`. */
function isKeyframes({ name }: AtRule): boolean {
  return name.endsWith('keyframes');
}
