import { type Content, placeOfNode } from '../content/content.ts';
import { texToMathml } from '../deck/math/tex-to-mathml.ts';
import type { Message } from '../model/message.ts';
import { walkBodies } from './walk-bodies.ts';

/** Every formula can be read. */
export function mathematics(content: Content): Message[] {
  const messages: Message[] = [];
  walkBodies(content, (node, file) => {
    if (node.type !== 'inlineMath' && node.type !== 'math') return true;
    const made = texToMathml(node.value, node.type === 'math');
    if ('mathml' in made) return true;
    messages.push({
      severity: 'error',
      rule: 'mathematics',
      place: placeOfNode(file, node),
      reason: `The formula cannot be read: ${made.fault.replace(/\.?$/, '.')}`,
      expected: 'TeX as in LaTeX’s mathematics',
      actual: node.value.slice(Math.max(0, (made.at ?? 0) - 20), (made.at ?? 0) + 30).replace(/\s+/g, ' '),
      hint: 'Mend it, or write \\$ where the dollar itself is meant.',
    });
    return true;
  });
  return messages;
}
