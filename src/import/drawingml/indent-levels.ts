import type { XmlElement } from '../ooxml/xml.ts';
import type { TextParagraph } from './text-paragraph.ts';

/** Indents that differ by less are one to the eye, in EMU: a sixth of an inch. */
const SAME = 152_400;

/**
 * Levels that somebody made by moving the ruler: marked paragraphs of one level (`lvl`, ECMA-376 part 1, §21.1.2.2.7) whose
 * own left margins (`marL`) step in. Paragraphs that have levels, or no margins of their own, stay as they are.
 * `elements` are the paragraphs of the body.
 */
export function withIndentLevels(paragraphs: TextParagraph[], elements: XmlElement[]): TextParagraph[] {
  const marked = paragraphs.filter(({ bullet }) => bullet.kind !== 'none');
  const margins = new Map(
    marked.flatMap((paragraph) => {
      const margin = elements[paragraph.index]?.first('a:pPr').integer('marL');
      return margin === undefined ? [] : [[paragraph, margin]];
    }),
  );
  const isFlat = marked.every(({ level }) => level === marked[0]?.level);
  if (!isFlat || marked.length < 2 || margins.size < marked.length) return paragraphs;
  const steps: number[] = [];
  for (const margin of [...margins.values()].toSorted((a, b) => a - b)) {
    if (margin - (steps.at(-1) ?? Number.NEGATIVE_INFINITY) >= SAME) steps.push(margin);
  }
  if (steps.length < 2) return paragraphs;
  return paragraphs.map((paragraph) => {
    const margin = margins.get(paragraph);
    if (margin === undefined) return paragraph;
    const step = steps.findLastIndex((each) => margin >= each);
    return { ...paragraph, level: Math.min(8, paragraph.level + step) };
  });
}
