import type { Message } from '../model/message.ts';
import type { PlacedFinding } from './walk-site.ts';

/** The findings as messages; what is found of one element in many places is one message. */
export function accessibilityMessages(findings: readonly PlacedFinding[]): Message[] {
  const groups = Map.groupBy(findings, ({ rule, element }) => `${rule}\n${element}`);
  return [...groups.values()].flatMap(([first, ...others]): Message[] => {
    if (!first) return [];
    const { page, slide, view, rule, help, element, why } = first;
    const also = others.length === 0 ? '' : `, and in ${others.length} further places`;
    return [
      {
        severity: 'error',
        rule: `axe-${rule}`,
        place: { file: slide === undefined ? page : `${page}#${slide}` },
        reason: `${help} (${view.screen}, ${view.theme}${also}).`,
        actual: element,
        hint: why,
      },
    ];
  });
}
