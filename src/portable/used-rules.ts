import { type AtRule, type ChildNode, parse, type Rule } from 'postcss';

/** A functional pseudo-class and its arguments, three levels deep; what they name may be there or not. */
const FUNCTIONS = /:[\w-]+\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g;
/** An attribute of our own with a word as its value: markup and scripts write both as they are. */
const OWN_ATTRIBUTE = /\[data-[\w-]+="?(?!true|false)([a-z][\w-]*)"?\]/g;
/** At-rules with rules in them; those of `@keyframes` are named by moments, and `@page` has boxes. */
const CONDITIONAL = /^(?:media|supports|container|layer|scope)$/;
/** Attributes, pseudo-classes and pseudo-elements. */
const CONDITIONS = /\[[^\]]*\]|::?[\w-]+/g;

/**
 * Whether a page can have what a selector names: `p` a tag, `.lead` a class, `#content` an id; `=open` a word that
 * an attribute of our own has.
 */
type HasName = (name: string) => boolean;

/** Text of a sheet that stands whenever a page has what it needs; empty where it has not. */
type Piece = (has: HasName) => string;

/**
 * Reads a sheet once, to give each page the rules that it can need: those whose tags, classes, ids and words
 * of `data-` attributes are all among its words, those in a `:has()` of one selector too. Other attributes and
 * what stands in `:is()`, `:not()` and the like are taken as there.
 * @returns the rules for what a page has, its scripts included
 */
export function usedRules(css: string): Piece {
  const sheet = parse(css);
  const pieces = sheet.nodes.map(pieceOf);
  const after = sheet.raws.after ?? '';
  const names = namesAskedBy(pieces);
  // Pages of a kind mostly have the same of what the sheet asks for.
  const made = new Map<string, string>();
  return (has) => {
    const present = names.filter(has);
    const key = present.join(' ');
    const known = made.get(key);
    if (known !== undefined) return known;
    const isPresent = new Set(present);
    const text = pieces.map((piece) => piece((name) => isPresent.has(name))).join('') + after;
    made.set(key, text);
    return text;
  };
}

/** Pieces ask for every name as long as the answer is yes. */
function namesAskedBy(pieces: readonly Piece[]): string[] {
  const asked = new Set<string>();
  for (const piece of pieces) {
    piece((name) => {
      asked.add(name);
      return true;
    });
  }
  return [...asked];
}

function pieceOf(node: ChildNode): Piece {
  if (node.type === 'rule') return ruleOf(node);
  if (node.type === 'atrule' && node.nodes && CONDITIONAL.test(node.name)) return blockOf(node);
  const text = `${node.raws.before ?? ''}${node}${node.type === 'atrule' && !node.nodes ? ';' : ''}`;
  return () => text;
}

function ruleOf(rule: Rule): Piece {
  const { before = '' } = rule.raws;
  const whole = before + rule;
  const body = rule.toString().slice(rule.selector.length);
  const selectors = rule.selectors.map((text) => ({ text, names: namesIn(text) }));
  return (has) => {
    const used = selectors.filter(({ names }) => names.every(has));
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
  return (has) => {
    const inside = pieces.map((piece) => piece(has)).join('');
    return inside === '' ? '' : head + inside + end;
  };
}

function namesIn(selector: string): string[] {
  return (
    selector
      .replace(FUNCTIONS, (call, inside: string) =>
        call.startsWith(':has(') && !inside.includes(',') ? ` ${namesIn(inside).join(' ')}` : '',
      )
      .replace(OWN_ATTRIBUTE, ' =$1')
      .replace(CONDITIONS, '')
      .match(/[.#=]?(?:[\w-]|[^\0-\x7f])+/g) ?? []
  );
}
