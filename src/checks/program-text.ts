import type { MdastNode } from 'satteri';
import { type Content, placeOfNode } from '../content/content.ts';
import { fenceInfo } from '../deck/code/fence-info.ts';
import { languageNames, languageOf } from '../deck/code/languages.ts';
import { MOST_STEPS } from '../deck/code/program-text.ts';
import type { Message } from '../model/message.ts';
import { nearest } from './closest.ts';
import { walkBodies } from './walk-bodies.ts';

type Said = Pick<Message, 'reason'> & Partial<Message>;

/** Every program text is in a language that has colours, and what is asked of its lines can be shown. */
export function programText(content: Content): Message[] {
  const messages: Message[] = [];
  walkBodies(content, (node, file) => {
    if (node.type !== 'code') return true;
    const place = placeOfNode(file, node);
    for (const said of faultsOf(node)) {
      messages.push({ severity: 'warning', rule: 'program-text', place, ...said });
    }
    return true;
  });
  return messages;
}

function faultsOf(node: Extract<MdastNode, { type: 'code' }>): Said[] {
  const { language, groups, unknown } = fenceInfo(node);
  const said: Said[] = [];
  if (languageOf(language) === undefined) {
    const near = nearest(language.toLowerCase(), languageNames(), 3);
    said.push({
      reason: `Nobody knows the language ${language}: the text is shown without colours.`,
      expected: 'a language of Shiki, such as python, sql, json, bash, or text for none',
      actual: language,
      hint: near.length > 0 ? `Write ${near.join(' or ')}, or text.` : 'Write its name, or text.',
    });
  }
  const count = node.value.split('\n').length;
  const outside = groups
    .flatMap((group) => (group === 'all' ? [] : [...group]))
    .filter((line) => line < 1 || line > count);
  if (outside.length > 0) {
    said.push({
      reason: `The text has ${count} lines; line ${outside[0]} is not among them.`,
      expected: `lines from 1 to ${count}`,
      actual: String(node.meta ?? node.lang),
      hint: 'Lines are counted from the first one below the backticks.',
    });
  }
  if (groups.length > MOST_STEPS) {
    said.push({
      reason: `${groups.length} steps are more than the ${MOST_STEPS} that one text can have; the others are left out.`,
      expected: `${MOST_STEPS} steps or fewer`,
      hint: 'Part the text, or write it on two slides.',
    });
  }
  if (unknown !== '' && !FOREIGN.test(`${language} ${unknown}`)) {
    said.push({
      reason: `This means nothing here: ${unknown}.`,
      expected: '{2|3-4|all} for lines, showLineNumbers, title="…"',
      actual: unknown,
      hint: 'Remove it.',
    });
  }
  return said;
}

/** What foreign-markup.ts says more of. */
const FOREIGN = /\bmagic-move\b|^(?:mermaid|plantuml|graphviz|dot)\b/;
