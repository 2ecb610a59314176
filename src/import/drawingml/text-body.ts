import type { Block, List, Run } from '../../model/deck.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import { type Bullet, bulletOf } from './bullet.ts';
import { withIndentLevels } from './indent-levels.ts';
import type { PartContext } from './part-context.ts';
import { stressedByColour } from './stressed-colours.ts';
import { withTellingMarks } from './telling-marks.ts';
import type { TextParagraph } from './text-paragraph.ts';
import { readRuns } from './text-run.ts';
import { withTypedLists } from './typed-list.ts';

/**
 * Reads the paragraphs of `p:txBody` or `a:txBody` that have text (ECMA-376 part 1, §21.1.2.1.3).
 * `listStyles` are those it inherits, nearest first.
 */
export function readParagraphs(
  body: XmlElement,
  context: PartContext,
  listStyles: XmlElement[],
  shapeLink?: string,
): TextParagraph[] {
  const styles = [body.first('a:lstStyle'), ...listStyles];
  const elements = body.all('a:p');
  const setting = { shapeLink, stressed: stressedByColour(elements) };
  const paragraphs = elements.flatMap((element, index) => {
    const runs = readRuns(element, context, setting);
    if (!hasContent(runs)) return [];
    const properties = element.first('a:pPr');
    const level = Math.min(8, Math.max(0, properties.integer('lvl') ?? 0));
    return [{ index, runs, level, bullet: bulletOf(properties, level, styles) }];
  });
  return withTellingMarks(withTypedLists(withIndentLevels(paragraphs, elements)));
}

function hasContent(runs: Run[]): boolean {
  return runs.some((run) => run.mathml !== undefined || run.text.trim() !== '');
}

interface OpenList {
  level: number;
  list: List;
}

/** Makes lists of marked paragraphs, nested by level; the others stay paragraphs or, indented, belong to an item. */
export function paragraphsToBlocks(paragraphs: TextParagraph[]): Block[] {
  const blocks: Block[] = [];
  let open: OpenList[] = [];
  for (const { runs, level, bullet } of paragraphs) {
    if (bullet.kind === 'none') {
      const item = open.at(-1)?.list.items.at(-1);
      if (item && level > (open.at(-1)?.level ?? 0)) {
        item.children.push(paragraphOf(runs));
      } else {
        blocks.push(paragraphOf(runs));
        open = [];
      }
      continue;
    }
    const [outermost] = open;
    open = open.filter((entry) => entry.level <= level);
    // A list that begins indented goes on where the indent is taken back: Markdown has no list to go back to.
    if (open.length === 0 && outermost && continues(outermost.list, bullet)) {
      open = [{ level, list: outermost.list }];
    }
    let current = open.at(-1);
    if (!current || current.level < level || !continues(current.list, bullet)) {
      if (current?.level === level) open.pop();
      const list: List =
        bullet.kind === 'number'
          ? { type: 'list', ordered: true, start: bullet.start, items: [] }
          : { type: 'list', ordered: false, items: [] };
      (open.at(-1)?.list.items.at(-1)?.children ?? blocks).push(list);
      current = { level, list };
      open.push(current);
    }
    current.list.items.push({ runs, children: [] });
  }
  return blocks;
}

/** A list goes on while its kind stays; a number that says where to start must be the next one or the list's own. */
function continues(list: List, bullet: Bullet): boolean {
  if (bullet.kind !== 'number') return !list.ordered;
  const start = list.start ?? 1;
  return list.ordered && (bullet.start === start || bullet.start === start + list.items.length);
}

function paragraphOf(runs: Run[]): Block {
  const [only, ...others] = runs.filter((run) => run.mathml !== undefined || run.text.trim() !== '');
  if (only?.mathml !== undefined && others.length === 0) {
    return { type: 'equation', mathml: only.mathml, text: only.text };
  }
  return { type: 'paragraph', runs };
}

/** Text on one line: breaks become spaces, none between Chinese characters. */
export function plainText(paragraphs: TextParagraph[]): string {
  return paragraphs
    .map(({ runs }) => runs.map((run) => run.text + (run.break ? '\n' : '')).join(''))
    .join('\n')
    .trim()
    .replace(
      /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])\s*[\n\v]\s*(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu,
      '',
    )
    .replace(/\s+/g, ' ');
}
