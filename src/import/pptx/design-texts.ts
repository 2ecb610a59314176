import type { Report } from '../drawingml/part-context.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import { readPlaceholder } from './placeholder.ts';

/**
 * What stands on a layout or master for all of its slides to show, beside the placeholders that they fill: the name of a
 * company, a motto (ECMA-376 part 1, §19.3.1.39).
 */
export function designTexts(root: XmlElement): string[] {
  return root
    .first('p:cSld', 'p:spTree')
    .descendants('p:sp')
    .filter((shape) => readPlaceholder(shape) === undefined && !isHidden(shape))
    .map(wordsOf)
    .filter((words) => /\p{L}{2}/u.test(words));
}

const isHidden = (shape: XmlElement) => shape.first('p:nvSpPr', 'p:cNvPr').boolean('hidden') === true;

/** Date and number are fields and no words. */
const wordsOf = (shape: XmlElement) =>
  shape
    .descendants('a:r')
    .map((run) => run.first('a:t').text)
    .join('')
    .trim();

/** Whether a slide shows the shapes of its layout, or a layout those of its master (§19.3.1.38, §19.3.1.39). */
export const showsDesign = (root: XmlElement) => root.boolean('showMasterSp') !== false;

/** Says what the design writes on a slide. */
export function reportDesignTexts(texts: readonly string[], report: Report): void {
  for (const text of texts) {
    report({
      severity: 'info',
      rule: 'design-text',
      reason: `${JSON.stringify(text.slice(0, 60))}, which the design writes on the slide, was left out.`,
      hint: 'Write it on a slide if people are to read it, or import with --look source.',
    });
  }
}
