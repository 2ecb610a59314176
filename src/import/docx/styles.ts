import type { XmlElement } from '../ooxml/xml.ts';

/** A heading by its style's name, in the languages Word and WPS name it. */
const HEADING_NAME = /^(?:heading|标题|標題|überschrift|titre|título|заголовок|見出し)\s*([1-9])$/i;
const TITLE_NAME = /^(?:title|标题|標題|文档标题|doc title)$/i;
/** The styles that Word gives the lines of a table of contents. */
const CONTENTS_NAME = /^(?:toc|目录|目錄)\s*([1-9])$/i;
/** `w:outlineLvl` 9 means body text (ECMA-376 part 1, §17.3.1.20). */
const BODY_LEVEL = 9;

interface Style {
  name: string;
  basedOn: string | undefined;
  outlineLevel: number | undefined;
  numberingId: string | undefined;
  numberingLevel: number | undefined;
  bold: boolean | undefined;
  centered: boolean | undefined;
  /** Half points. */
  size: number | undefined;
}

/** The styles of a document (ECMA-376 part 1, §17.7), each with what it inherits. */
export class Styles {
  readonly #styles: Map<string, Style>;
  readonly #defaultParagraph: string | undefined;

  constructor(root: XmlElement) {
    const elements = root.all('w:style');
    this.#styles = new Map(elements.map((style) => [style.attribute('w:styleId') ?? '', readStyle(style)]));
    this.#defaultParagraph = elements
      .find((style) => style.attribute('w:type') === 'paragraph' && style.boolean('w:default') === true)
      ?.attribute('w:styleId');
  }

  /**
   * The heading level of a paragraph style: 1 to 9, 0 for the document's title, `undefined` for text.
   * Ids say nothing (`1`, `a3`): the name does, then the outline level, then those of the style it is based on.
   */
  headingLevel(id: string | undefined): number | undefined {
    for (const style of this.#chain(id)) {
      const named = HEADING_NAME.exec(style.name)?.[1];
      if (named !== undefined) return Number(named);
      if (TITLE_NAME.test(style.name)) return 0;
      if (style.outlineLevel !== undefined)
        return style.outlineLevel < BODY_LEVEL ? style.outlineLevel + 1 : undefined;
    }
    return undefined;
  }

  /** The level of a line in a table of contents, 1 to 9; `undefined` for any other style. */
  contentsLevel(id: string | undefined): number | undefined {
    const level = this.#chain(id)
      .map(({ name }) => CONTENTS_NAME.exec(name)?.[1])
      .find(Boolean);
    return level === undefined ? undefined : Number(level);
  }

  /** The list that a paragraph style puts its paragraphs in. */
  numbering(id: string | undefined): { id: string; level: number } | undefined {
    const chain = this.#chain(id);
    const numberingId = chain.find((style) => style.numberingId !== undefined)?.numberingId;
    if (numberingId === undefined) return undefined;
    return {
      id: numberingId,
      level: chain.find((style) => style.numberingLevel !== undefined)?.numberingLevel ?? 0,
    };
  }

  isBold(id: string | undefined): boolean {
    return this.#first(id, 'bold') === true;
  }

  isCentered(id: string | undefined): boolean {
    return this.#first(id, 'centered') === true;
  }

  /** Font size in half points. */
  size(id: string | undefined): number | undefined {
    return this.#first(id, 'size');
  }

  #first<Key extends keyof Style>(id: string | undefined, key: Key): Style[Key] | undefined {
    return this.#chain(id).find((style) => style[key] !== undefined)?.[key];
  }

  /** The style and those it is based on, each once: damaged files lead in circles. */
  #chain(id: string | undefined): Style[] {
    const chain: Style[] = [];
    let style = this.#styles.get(id ?? this.#defaultParagraph ?? '');
    while (style && !chain.includes(style)) {
      chain.push(style);
      style = style.basedOn === undefined ? undefined : this.#styles.get(style.basedOn);
    }
    return chain;
  }
}

function readStyle(style: XmlElement): Style {
  const paragraph = style.first('w:pPr');
  const run = style.first('w:rPr');
  const alignment = paragraph.first('w:jc').attribute('w:val');
  return {
    name: (style.first('w:name').attribute('w:val') ?? '').trim(),
    basedOn: style.first('w:basedOn').attribute('w:val'),
    outlineLevel: paragraph.first('w:outlineLvl').integer('w:val'),
    numberingId: paragraph.first('w:numPr', 'w:numId').attribute('w:val'),
    numberingLevel: paragraph.first('w:numPr', 'w:ilvl').integer('w:val'),
    bold: isOn(run, 'w:b'),
    centered: alignment === undefined ? undefined : alignment === 'center',
    size: run.first('w:sz').integer('w:val'),
  };
}

/** A toggle property (§17.7.3): there means on, unless its value says otherwise; `undefined` when it is absent. */
export function isOn(properties: XmlElement, name: string): boolean | undefined {
  const element = properties.find(name);
  return element ? element.boolean('w:val') !== false : undefined;
}
