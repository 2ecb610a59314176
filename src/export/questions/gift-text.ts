import { childrenOf, type Node } from '../../deck/tree.ts';
import { xmlText } from '../../model/xml.ts';
import type { BankQuestion } from './bank-question.ts';
import { inlineMarkup, questionMarkup } from './question-markup.ts';

/** Decks as a bank in Moodle's GIFT, a category each. Pictures have no place in it: their descriptions stand for them. */
export function giftText(decks: readonly { title: string; questions: readonly BankQuestion[] }[]): string {
  return decks
    .filter(({ questions }) => questions.length > 0)
    .map(({ title, questions }) =>
      [`$CATEGORY: ${title.replaceAll('/', '//')}`, ...questions.map(giftQuestion)].join('\n\n'),
    )
    .join('\n\n')
    .concat('\n');
}

function giftQuestion({ title, kind, text, options, pairs, why }: BankQuestion): string {
  const said = (nodes: readonly Node[]) => (nodes.length > 0 ? ` # ${inline(nodes)}` : '');
  const weight = (right: boolean) => {
    if (kind === 'single') return right ? '=' : '~';
    const share = 100 / options.filter((option) => option.right === right).length;
    return `~%${right ? '' : '-'}${Number(share.toFixed(5))}%`;
  };
  const answers =
    kind === 'match'
      ? pairs.map(({ left, right }) => `=${inline(left)} -> ${inline(right)}`)
      : options.map(({ nodes, right, feedback }) => `${weight(right)}${inline(nodes)}${said(feedback)}`);
  const because = why.length > 0 ? [`#### ${blocks(why)}`] : [];
  const lines = [...answers, ...because].map((line) => `\t${line}`);
  return `::${escaped(title)}::[html]${blocks(text)}{\n${lines.join('\n')}\n}`;
}

const inline = (nodes: readonly Node[]) => escaped(xmlText(inlineMarkup(nodes, () => undefined)));
const blocks = (nodes: readonly Node[]) =>
  nodes.length === 1 && nodes[0]?.type === 'paragraph'
    ? escaped(xmlText(questionMarkup(childrenOf(nodes[0]), () => undefined)))
    : escaped(xmlText(questionMarkup(nodes, () => undefined)));

/** Signs that mean something in GIFT; the ends of lines in program text, which would end a question. */
function escaped(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replaceAll('\n', '\\n');
}
