import { formatNumber } from '../../docx/format-number.ts';
import { readSigns } from '../../drawingml/symbol-font.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import { colourIn } from '../paint/colour.ts';
import { percent } from '../paint/colour-space.ts';
import type { GlyphSetting } from './glyphs.ts';
import type { RunStyle } from './text-style.ts';

/** What stands before a paragraph; `picture` is the relationship of a picture in place of a sign. */
export interface BulletMark {
  text: string;
  style: RunStyle;
  picture?: string;
}

/** Numbers that go on from paragraph to paragraph, by level. */
export type Counters = { scheme: string; start: number; value: number }[];

/**
 * The bullet of a paragraph that has text (ECMA-376 part 1, §21.1.2.4), from the elements of its level, nearest first;
 * `first` is the style of its first run. Counts in `counters`.
 */
export function bulletMark(
  levels: XmlElement[],
  level: number,
  first: RunStyle,
  counters: Counters,
  setting: GlyphSetting,
): BulletMark | undefined {
  const find = (...names: string[]) => {
    for (const properties of levels) {
      const found = properties.elements.find(({ name }) => names.includes(name));
      if (found) return found;
    }
    return undefined;
  };
  const bullet = find('a:buNone', 'a:buChar', 'a:buAutoNum', 'a:buBlip');
  counters.length = Math.min(counters.length, level + (bullet?.name === 'a:buAutoNum' ? 1 : 0));
  if (!bullet || bullet.name === 'a:buNone') return undefined;
  const fontElement = find('a:buFont', 'a:buFontTx');
  const typeface = fontElement?.name === 'a:buFont' ? (fontElement.attribute('typeface') ?? '') : '';
  const colourElement = find('a:buClr', 'a:buClrTx');
  const colour = colourElement?.name === 'a:buClr' ? colourIn(colourElement, setting.palette) : undefined;
  const style: RunStyle = {
    ...first,
    colour: colour ?? first.colour,
    size: first.size * sizeShare(find('a:buSzPct', 'a:buSzPts', 'a:buSzTx'), first.size, setting.scale),
    underline: false,
    strike: false,
    raise: 0,
    spacing: 0,
    capitals: false,
  };
  if (bullet.name === 'a:buBlip') {
    const picture = bullet.first('a:blip').attribute('r:embed');
    return { text: '•', style, ...(picture ? { picture } : {}) };
  }
  if (bullet.name === 'a:buChar') {
    return {
      text: readSigns(bullet.attribute('char') ?? '•', { letters: typeface }, setting.report),
      style: { ...style, font: plain(style.font) },
    };
  }
  return { text: countedText(bullet, level, counters), style };
}

function plain(font: RunStyle['font']): RunStyle['font'] {
  return { ...font, italic: false };
}

function sizeShare(element: XmlElement | undefined, size: number, scale: number): number {
  if (element?.name === 'a:buSzPct')
    return Math.min(4, Math.max(0.25, percent(element.attribute('val')))) || 1;
  if (element?.name === 'a:buSzPts')
    return (((element.integer('val') ?? 0) / 100) * 12_700 * scale) / size || 1;
  return 1;
}

function countedText(bullet: XmlElement, level: number, counters: Counters): string {
  const scheme = bullet.attribute('type') ?? 'arabicPeriod';
  const start = bullet.integer('startAt') ?? 1;
  const counter = counters[level];
  const value = counter && counter.scheme === scheme && counter.start === start ? counter.value + 1 : start;
  for (let above = counters.length; above < level; above++) counters.push({ scheme: '', start: 0, value: 0 });
  counters[level] = { scheme, start, value };
  return writeNumber(value, scheme);
}

/** ST_TextAutonumberScheme (§20.1.10.61): the kind of number, then what stands around it. */
function writeNumber(value: number, scheme: string): string {
  const [, kind = 'arabic', around = 'Period'] =
    /^(.*?)(ParenBoth|ParenR|Period|Plain|DbPeriod|DbPlain|WdBlackPlain|WdWhitePlain|Minus)?$/.exec(scheme) ??
    [];
  const number = formatNumber(value, NUMBER_FORMATS[kind] ?? 'decimal');
  switch (around) {
    case 'ParenBoth':
      return kind.startsWith('ea1') ? `（${number}）` : `(${number})`;
    case 'ParenR':
      return `${number})`;
    case 'Period':
    case 'DbPeriod':
      return kind.startsWith('ea1') ? `${number}、` : `${number}.`;
    case 'Minus':
      return `${number}-`;
    default:
      return number;
  }
}

const NUMBER_FORMATS: Record<string, string> = {
  alphaLc: 'lowerLetter',
  alphaUc: 'upperLetter',
  romanLc: 'lowerRoman',
  romanUc: 'upperRoman',
  circleNum: 'decimalEnclosedCircle',
  ea1Chs: 'chineseCounting',
  ea1Cht: 'chineseCounting',
  ea1ChsChosung: 'chineseCounting',
  ea1JpnChs: 'chineseCounting',
  ea1JpnKor: 'chineseCounting',
};
