import type { Block } from '../model/deck.ts';
import type { Report } from './drawingml/part-context.ts';
import type { Relationships } from './ooxml/relationships.ts';
import type { XmlElement } from './ooxml/xml.ts';
import { textOfBlocks } from './text-of-block.ts';

/** Parts that people see or hear, by the kind of relationship that leads to them, and what to call them. */
const SHOWN_PARTS: Record<string, string> = {
  image: 'picture',
  chart: 'chart',
  chartEx: 'chart',
  diagramData: 'SmartArt graphic',
  video: 'video',
  audio: 'sound',
  aFChunk: 'document inside the document',
  control: 'form field',
  ink: 'drawing in ink',
  customXml: 'drawing in ink',
  model3d: '3-D model',
};

/** Elements that hold text, in DrawingML and WordprocessingML. */
const TEXTS = new Set(['a:t', 'w:t']);
/** Attributes that lead to a part. */
const LEADS = ['r:embed', 'r:link', 'r:id', 'r:dm', 'r:pict'];
/** What only decorates lists, or is told elsewhere. */
const DECORATES = new Set(['a:buBlip', 'p:bg', 'p:oleObj', 'a:hlinkClick', 'a:hlinkHover']);
/** What a document keeps of its earlier states (ECMA-376 part 1, §17.13.5). */
const GONE = new Set(['w:del', 'w:moveFrom', 'w:pPrChange', 'w:rPrChange']);

export interface Unread {
  /** Texts that are nowhere in what was written. */
  texts: string[];
  /** Kinds of parts that no reader asked for. */
  parts: string[];
}

/**
 * What nobody read of some elements: text that is nowhere in what was written, and parts that no reader asked for.
 * It looks at what came out, not at how it was read, so that a loss that nobody thought of is found too.
 */
export function findUnread(
  elements: XmlElement[],
  written: { title: string; blocks: Block[] },
  relationships: Relationships,
): Unread {
  const letters = new Letters(`${written.title}\n${textOfBlocks(written.blocks)}`);
  const { texts, ids } = unreadIn(elements, letters, 0);
  const parts = relationships.unread
    .filter(({ id, external }) => ids.has(id) && !external)
    .flatMap(({ kind }) => SHOWN_PARTS[kind] ?? []);
  return { texts, parts: [...new Set(parts)] };
}

/** Deeper alternatives in alternatives are nobody's. */
const DEEPEST = 20;

/** Texts that are not among the letters, and the relationships that the elements refer to. */
function unreadIn(
  elements: XmlElement[],
  letters: Letters,
  depth: number,
): { texts: string[]; ids: Set<string> } {
  const texts: string[] = [];
  const ids = new Set<string>();
  const open = elements.toReversed();
  for (let element = open.pop(); element; element = open.pop()) {
    if (DECORATES.has(element.name) || GONE.has(element.name) || isHidden(element)) continue;
    if (element.name === 'mc:AlternateContent') {
      // One of its forms was read; which one, only its reader knows.
      const forms =
        depth > DEEPEST ? [] : element.elements.map((form) => unreadIn([form], letters, depth + 1));
      if (forms.every((form) => form.texts.length > 0)) texts.push(...(forms[0]?.texts ?? []));
      continue;
    }
    const text = TEXTS.has(element.name) ? element.text.trim() : '';
    if (letters.lack(text)) texts.push(text);
    for (const name of LEADS) {
      const id = element.attribute(name);
      if (id !== undefined) ids.add(id);
    }
    open.push(...element.elements.reverse());
  }
  return { texts, ids };
}

/** One message a kind of loss. */
export function reportUnread({ texts, parts }: Unread, report: Report): void {
  const [example] = texts;
  if (example !== undefined) {
    report({
      severity: 'warning',
      rule: 'text-not-read',
      reason: 'Text was not carried over.',
      hint: `Compare with the original and type it; it begins with ${JSON.stringify(example.slice(0, 40))}.`,
    });
  }
  for (const part of parts) {
    report({
      severity: 'warning',
      rule: 'part-not-read',
      reason: `A ${part} was not carried over.`,
      hint: 'Save it as a picture in the original and insert that, or put the file beside index.mdx.',
    });
  }
}

/** The letters of what was written, searched from where the last text was found: texts come in the same order. */
class Letters {
  readonly #all: string;
  #from = 0;

  constructor(text: string) {
    this.#all = lettersOf(text);
  }

  /** A letter alone may be a sign of a symbol font. */
  lack(text: string): boolean {
    const own = lettersOf(text);
    if (own.length < 2) return false;
    const next = this.#all.indexOf(own, this.#from);
    const at = next < 0 ? this.#all.indexOf(own) : next;
    if (at >= 0) this.#from = at;
    return at < 0;
  }
}

/** A run of hidden text (§17.3.2.41), a deleted row (§17.13.5.12). */
function isHidden(element: XmlElement): boolean {
  if (element.name === 'w:tr') return element.find('w:trPr', 'w:del') !== undefined;
  const hidden = element.name === 'w:r' ? element.find('w:rPr', 'w:vanish') : undefined;
  return hidden !== undefined && hidden.boolean('w:val') !== false;
}

/** Letters alone: numbers of lists and signs of symbol fonts become others. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}]/gu, '');
}
