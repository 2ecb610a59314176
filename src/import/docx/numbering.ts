import type { XmlElement } from '../ooxml/xml.ts';
import { isOn } from './styles.ts';

/** One level of a list (ECMA-376 part 1, §17.9.6). */
export interface NumberingLevel {
  /** `bullet`, `decimal`, `chineseCounting` … (§17.18.59). */
  format: string;
  start: number;
  /** What stands before the item, e.g. `第%1章` or `%1.%2`. */
  text: string;
  /** All numbers in it are decimal, whatever their own levels say (`w:isLgl`, §17.9.4). */
  legal: boolean;
  /** The paragraph style that uses this level without naming it. */
  style: string | undefined;
}

/** The list definitions of a document (§17.9). */
export class Numbering {
  readonly #lists = new Map<
    string,
    { definition: string; levels: Map<number, NumberingLevel>; restarts: boolean }
  >();

  constructor(root: XmlElement) {
    const definitions = new Map(
      root
        .all('w:abstractNum')
        .map((element) => [element.attribute('w:abstractNumId') ?? '', readLevels(element)]),
    );
    for (const element of root.all('w:num')) {
      const definition = element.first('w:abstractNumId').attribute('w:val') ?? '';
      let restarts = false;
      const levels = new Map(definitions.get(definition) ?? []);
      for (const override of element.all('w:lvlOverride')) {
        const index = override.integer('w:ilvl') ?? 0;
        const level = override.find('w:lvl');
        const start = override.first('w:startOverride').integer('w:val');
        if (start !== undefined) restarts = true;
        const base = level ? readLevel(level) : levels.get(index);
        if (base) levels.set(index, start === undefined ? base : { ...base, start });
      }
      this.#lists.set(element.attribute('w:numId') ?? '', { definition, levels, restarts });
    }
  }

  /** The level of a list; `undefined` when there is no such list or its items carry no mark. */
  level(id: string, index: number): NumberingLevel | undefined {
    const level = this.#lists.get(id)?.levels.get(index);
    return level === undefined || level.format === 'none' ? undefined : level;
  }

  /** Lists of one definition count on from each other. */
  definition(id: string): string {
    return this.#lists.get(id)?.definition ?? id;
  }

  /** Whether a list counts anew although others of its definition came before (`w:startOverride`, §17.9.26). */
  restarts(id: string): boolean {
    return this.#lists.get(id)?.restarts === true;
  }

  /** The list and level that name a paragraph style as theirs (`w:pStyle`, §17.9.23). */
  ofStyle(style: string | undefined): { id: string; level: number } | undefined {
    if (style === undefined) return undefined;
    for (const [id, { levels }] of this.#lists) {
      for (const [level, { style: used }] of levels) if (used === style) return { id, level };
    }
    return undefined;
  }
}

function readLevels(definition: XmlElement): Map<number, NumberingLevel> {
  return new Map(definition.all('w:lvl').map((level) => [level.integer('w:ilvl') ?? 0, readLevel(level)]));
}

function readLevel(level: XmlElement): NumberingLevel {
  return {
    format: level.first('w:numFmt').attribute('w:val') ?? 'decimal',
    start: level.first('w:start').integer('w:val') ?? 1,
    text: level.first('w:lvlText').attribute('w:val') ?? '',
    legal: isOn(level, 'w:isLgl') === true,
    style: level.first('w:pStyle').attribute('w:val'),
  };
}
