import type { Run } from '../../model/deck.ts';
import { chooseAlternates } from '../ooxml/alternate-content.ts';
import { readMath } from '../ooxml/math.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import { underlinedBlank } from '../underlined-blank.ts';
import { readHyperlink } from './hyperlink.ts';
import type { PartContext, Report } from './part-context.ts';
import { type RunFonts, readSigns } from './symbol-font.ts';

/** What the runs of a text have in common. */
export interface RunSetting {
  /** The link of the whole shape, if it has one. */
  shapeLink?: string | undefined;
  /** The `a:rPr` whose colour stresses their words. */
  stressed: ReadonlySet<XmlElement>;
}

type RunReader = (element: XmlElement, context: PartContext, setting: RunSetting) => Run[];

/** The content of `a:p` (ECMA-376 part 1, §21.1.2.2.6); what is not named here has no text. */
const RUN_READERS: Record<string, RunReader> = {
  'a:r': readRun,
  'a:br': () => [{ text: '', break: true }],
  'a:fld': readField,
  'a14:m': readInlineMath,
};

/** Reads the runs of a paragraph. */
export function readRuns(paragraph: XmlElement, context: PartContext, setting: RunSetting): Run[] {
  const elements = chooseAlternates(paragraph.elements, ({ name }) => name in RUN_READERS);
  return elements.flatMap((element) => RUN_READERS[element.name]?.(element, context, setting) ?? []);
}

function readRun(element: XmlElement, context: PartContext, { shapeLink, stressed }: RunSetting): Run[] {
  const properties = element.first('a:rPr');
  const words = readSigns(element.first('a:t').text, fontsOf(properties), context.report);
  const isUnderlined = (properties.attribute('u') ?? 'none') !== 'none';
  const text = isUnderlined ? underlinedBlank(words) : words;
  if (text === '') return [];
  const run: Run = { text };
  const baseline = properties.integer('baseline') ?? 0;
  if (properties.boolean('b') || stressed.has(properties)) run.bold = true;
  if (properties.boolean('i')) run.italic = true;
  if (/^(sng|dbl)Strike$/.test(properties.attribute('strike') ?? '')) run.strike = true;
  if (baseline !== 0) run.position = baseline > 0 ? 'super' : 'sub';
  const link = readHyperlink(properties.find('a:hlinkClick'), context) ?? shapeLink;
  if (link !== undefined) run.link = link;
  return [run];
}

/** The words of `a:r` or `a:fld`, their signs read, without style; a break is a space, anything else is empty. */
export function textOfRun(element: XmlElement, report: Report): string {
  if (element.name === 'a:br') return ' ';
  return readSigns(element.first('a:t').text, fontsOf(element.first('a:rPr')), report);
}

/** The fonts that `a:rPr` names (§21.1.2.3.9). */
function fontsOf(properties: XmlElement): RunFonts {
  return {
    letters: properties.first('a:latin').attribute('typeface'),
    signs: properties.first('a:sym').attribute('typeface'),
  };
}

/** `a:fld` (§21.1.2.2.4): a slide's number would be wrong in the deck; a date shows what it showed when saved. */
function readField(element: XmlElement, context: PartContext, setting: RunSetting): Run[] {
  return element.attribute('type') === 'slidenum' ? [] : readRun(element, context, setting);
}

function readInlineMath(element: XmlElement, context: PartContext): Run[] {
  return element.descendants('m:oMath').map((math) => readMath(math, context.report));
}
