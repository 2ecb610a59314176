import { makeElement } from '../../ooxml/make-element.ts';
import { NO_ELEMENT, type XmlElement } from '../../ooxml/xml.ts';

/** The looks of text in a Word document: what runs and paragraphs say, then their styles, then the defaults (§17.7.2). */
export class TextLooks {
  readonly #styles: Map<string, XmlElement>;
  readonly #defaultParagraph: string | undefined;
  readonly #defaults: XmlElement;

  constructor(styles: XmlElement) {
    const elements = styles.all('w:style');
    this.#styles = new Map(elements.map((style) => [style.attribute('w:styleId') ?? '', style]));
    this.#defaultParagraph = elements
      .find((style) => style.attribute('w:type') === 'paragraph' && style.boolean('w:default') === true)
      ?.attribute('w:styleId');
    this.#defaults = styles.first('w:docDefaults');
  }

  /** The property of a run, nearest first. */
  ofRun(name: string, run: XmlElement, paragraph: XmlElement): XmlElement | undefined {
    const own = run.find(name);
    if (own) return own;
    const chain = [
      ...this.#chain(run.first('w:rStyle').attribute('w:val')),
      ...this.#chain(paragraph.first('w:pStyle').attribute('w:val') ?? this.#defaultParagraph),
    ];
    return (
      chain.map((style) => style.find('w:rPr', name)).find(Boolean) ??
      this.#defaults.find('w:rPrDefault', 'w:rPr', name)
    );
  }

  /** The property of a paragraph, nearest first. */
  ofParagraph(name: string, paragraph: XmlElement): XmlElement {
    const chain = this.#chain(paragraph.first('w:pStyle').attribute('w:val') ?? this.#defaultParagraph);
    return (
      paragraph.find(name) ??
      chain.map((style) => style.find('w:pPr', name)).find(Boolean) ??
      this.#defaults.first('w:pPrDefault', 'w:pPr', name)
    );
  }

  /** The style and those it is based on, each once. */
  #chain(id: string | undefined): XmlElement[] {
    const chain: XmlElement[] = [];
    let style = id === undefined ? undefined : this.#styles.get(id);
    while (style && !chain.includes(style)) {
      chain.push(style);
      style = this.#styles.get(style.first('w:basedOn').attribute('w:val') ?? '');
    }
    return chain;
  }
}

const ALIGNMENTS: Readonly<Record<string, string>> = {
  center: 'ctr',
  right: 'r',
  end: 'r',
  both: 'just',
  distribute: 'dist',
};

/** How far the lines of a list stand behind its numbers, by the length of these, in EMU. */
const INDENT_OF_SIGN = 90_000;

/**
 * `w:pPr` as `a:pPr` (ECMA-376 part 1, §21.1.2.2.7): alignment, space between lines and paragraphs; `label` is the number
 * or bullet before the paragraph.
 */
export function paragraphProperties(properties: XmlElement, looks: TextLooks, label: string): XmlElement {
  const alignment = looks.ofParagraph('w:jc', properties).attribute('w:val') ?? '';
  const spacing = looks.ofParagraph('w:spacing', properties);
  const space = (name: string, twentieths: number | undefined) =>
    twentieths === undefined || twentieths === 0
      ? undefined
      : makeElement(name, {}, [makeElement('a:spcPts', { val: twentieths * 5 })]);
  const indent = label === '' ? undefined : INDENT_OF_SIGN * (1 + label.length);
  const attributes = {
    algn: ALIGNMENTS[alignment] ?? 'l',
    marL: indent,
    indent: indent === undefined ? undefined : -indent,
  };
  return makeElement('a:pPr', attributes, [
    lineSpacing(spacing),
    space('a:spcBef', spacing.integer('w:before')),
    space('a:spcAft', spacing.integer('w:after')),
    label === '' ? makeElement('a:buNone') : makeElement('a:buChar', { char: label }),
  ]);
}

/** `w:line` is in 240ths of a line, or in twentieths of a point where `w:lineRule` says so (§17.3.1.33). */
function lineSpacing(spacing: XmlElement): XmlElement | undefined {
  const line = spacing.integer('w:line');
  if (line === undefined || line <= 0) return undefined;
  const rule = spacing.attribute('w:lineRule') ?? 'auto';
  const value =
    rule === 'auto'
      ? makeElement('a:spcPct', { val: (line / 240) * 100_000 })
      : makeElement('a:spcPts', { val: line * 5 });
  return rule === 'atLeast' ? undefined : makeElement('a:lnSpc', {}, [value]);
}

/** Text without a size is of 10 points (§17.3.2.38). */
const DEFAULT_HALF_POINTS = 20;

/** `w:rPr` as `a:rPr` (§21.1.2.3.9): size, weight, slant, lines, colour, fonts; a sign has a `typeface` of its own. */
export function runProperties(
  run: XmlElement,
  paragraph: XmlElement,
  looks: TextLooks,
  typeface?: string,
): XmlElement {
  const find = (name: string) => looks.ofRun(name, run, paragraph);
  const isOn = (name: string) => {
    const element = find(name);
    return element !== undefined && element.boolean('w:val') !== false;
  };
  const position = find('w:vertAlign')?.attribute('w:val');
  const fonts = find('w:rFonts') ?? NO_ELEMENT;
  const underline = find('w:u')?.attribute('w:val') ?? 'none';
  return makeElement(
    'a:rPr',
    {
      sz: (find('w:sz')?.integer('w:val') ?? DEFAULT_HALF_POINTS) * 50,
      b: isOn('w:b') ? '1' : undefined,
      i: isOn('w:i') ? '1' : undefined,
      u: underline === 'none' ? undefined : 'sng',
      strike: isOn('w:strike') || isOn('w:dstrike') ? 'sngStrike' : undefined,
      baseline: position === 'superscript' ? 30_000 : position === 'subscript' ? -25_000 : undefined,
    },
    [
      colourOf(find('w:color')),
      font('a:latin', typeface ?? fonts.attribute('w:ascii')),
      font('a:ea', fonts.attribute('w:eastAsia')),
    ],
  );
}

/** `auto` is the colour that text has where it stands, so it says none. */
function colourOf(colour: XmlElement | undefined): XmlElement | undefined {
  const value = colour?.attribute('w:val') ?? '';
  return /^[\da-f]{6}$/i.test(value)
    ? makeElement('a:solidFill', {}, [makeElement('a:srgbClr', { val: value.toUpperCase() })])
    : undefined;
}

function font(name: string, typeface: string | undefined): XmlElement | undefined {
  return typeface === undefined ? undefined : makeElement(name, { typeface });
}
