import { chooseAlternates } from '../ooxml/alternate-content.ts';
import { readMath } from '../ooxml/math.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import { type DocumentContext, reportNesting } from './document-context.ts';
import { readHyperlink } from './hyperlink.ts';
import { ParagraphContent } from './paragraph-content.ts';
import { type ParagraphItem, readItem } from './paragraph-item.ts';
import { readRun } from './run.ts';
import { isOn } from './styles.ts';

/** A paragraph with what its looks say about its part in the document. */
export interface DocumentParagraph {
  content: ParagraphContent;
  /** 1 to 9, 0 for the document's title. */
  headingLevel?: number;
  /** Its place in a list; `level` counts from 0. */
  item?: ParagraphItem;
  startsPage: boolean;
  isBold: boolean;
  isCentered: boolean;
  /** Largest font size in half points, where the paragraph or its style says one. */
  size?: number;
}

/** Elements that only wrap what is read; deleted and moved text (`w:del`, `w:moveFrom`) is not read. */
const WRAPPERS = new Set(['w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml', 'w:dir', 'w:bdo', 'w:fldSimple']);

/** Reads `w:p` (ECMA-376 part 1, §17.3.1.22). */
export async function readParagraph(
  paragraph: XmlElement,
  context: DocumentContext,
): Promise<DocumentParagraph> {
  const properties = paragraph.first('w:pPr');
  const style = properties.first('w:pStyle').attribute('w:val');
  const content = new ParagraphContent();
  await readInline(paragraph.elements, undefined, content, context);
  const level = headingLevelOf(properties, style, context);
  const item = content.hasText ? readItem(properties, style, context) : undefined;
  const alignment = properties.first('w:jc').attribute('w:val');
  const runs = paragraph.descendants('w:r').map((run) => run.first('w:rPr'));
  const sizes = runs.flatMap((run) => run.first('w:sz').integer('w:val') ?? []);
  const size = sizes.length > 0 ? Math.max(...sizes) : context.styles.size(style);
  return {
    content,
    ...(level === undefined ? {} : { headingLevel: level }),
    ...(item === undefined ? {} : { item }),
    startsPage: isOn(properties, 'w:pageBreakBefore') === true,
    isBold:
      isAllBold(content) || (context.styles.isBold(style) && runs.every((run) => isOn(run, 'w:b') !== false)),
    isCentered: alignment === undefined ? context.styles.isCentered(style) : alignment === 'center',
    ...(size === undefined ? {} : { size }),
  };
}

/** Wrappers that nest deeper than this were made to break readers. */
const MAX_WRAPPERS = 100;

async function readInline(
  elements: XmlElement[],
  link: string | undefined,
  content: ParagraphContent,
  context: DocumentContext,
  wrappers = 0,
): Promise<void> {
  if (wrappers > MAX_WRAPPERS) {
    reportNesting('A text', context);
    return;
  }
  const inside = (wrapper: XmlElement, address = link): Promise<void> =>
    readInline(wrapper.elements, address, content, context, wrappers + 1);
  for (const element of chooseAlternates(elements, ({ name }) => name === 'w:r')) {
    if (element.name === 'w:r') await readRun(element, link, content, context);
    else if (element.name === 'w:hyperlink') await inside(element, readHyperlink(element, context) ?? link);
    else if (element.name === 'w:sdt') await inside(element.first('w:sdtContent'));
    else if (element.name === 'm:oMath') content.addRuns([readMath(element, context.report)]);
    else if (element.name === 'm:oMathPara') {
      content.addRuns(element.all('m:oMath').map((math) => readMath(math, context.report)));
    } else if (WRAPPERS.has(element.name)) await inside(element);
  }
}

/** The paragraph's own outline level (§17.3.1.20) comes before its style. */
function headingLevelOf(
  properties: XmlElement,
  style: string | undefined,
  context: DocumentContext,
): number | undefined {
  const own = properties.first('w:outlineLvl').integer('w:val');
  const ofStyle = context.styles.headingLevel(style);
  if (ofStyle !== undefined || own === undefined) return ofStyle;
  return own < 9 ? own + 1 : undefined;
}

function isAllBold(content: ParagraphContent): boolean {
  const written = content.runs.filter((run) => run.text.trim() !== '');
  return written.length > 0 && written.every((run) => run.bold === true);
}
