import type { TextParagraph } from './text-paragraph.ts';

/** Marks that say something of the item: done or not, right or wrong. */
const JUDGEMENT = /^[✓✔✗✘✕✖☑☒☐👍👎]$/u;
const NUMBER = /^[①-⑳❶-❿]$/u;

/**
 * Writes the mark of an item before its text where it tells something: a circled number, and ticks beside crosses.
 * Ticks in front of every item are an ornament.
 */
export function withTellingMarks(paragraphs: TextParagraph[]): TextParagraph[] {
  const judgements = new Set(paragraphs.map(signOf).filter((sign) => JUDGEMENT.test(sign)));
  return paragraphs.map((paragraph) => {
    const sign = signOf(paragraph);
    const tells = NUMBER.test(sign) || (judgements.size > 1 && JUDGEMENT.test(sign));
    return tells ? { ...paragraph, runs: [{ text: `${sign} ` }, ...paragraph.runs] } : paragraph;
  });
}

function signOf({ bullet }: TextParagraph): string {
  return bullet.kind === 'mark' ? (bullet.sign ?? '') : '';
}
