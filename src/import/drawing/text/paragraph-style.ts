import type { XmlElement } from '../../ooxml/xml.ts';
import { percent } from '../paint/colour-space.ts';

/** Room before or after a paragraph or a line's height: a share of the text's own, or pixels. */
export type Spacing = { share: number } | { pixels: number };

/** How a paragraph stands (`a:pPr`, ECMA-376 part 1, §21.1.2.2.7), lengths in pixels. */
export interface ParagraphStyle {
  align: 'left' | 'center' | 'right' | 'justify';
  marginLeft: number;
  marginRight: number;
  /** Of the first line, relative to `marginLeft`. */
  indent: number;
  lineHeight: Spacing;
  before: Spacing;
  after: Spacing;
  /** Hebrew and Arabic paragraphs. */
  isRightToLeft: boolean;
  tabs: number[];
  defaultTab: number;
}

const EMU_OF_POINT = 12_700;
const DEFAULT_TAB = 914_400;

/** Reads the style from the elements of its level, nearest first. `reduction` is taken off the line height. */
export function paragraphStyle(levels: XmlElement[], scale: number, reduction = 0): ParagraphStyle {
  const attribute = (name: string) =>
    levels.map((level) => level.attribute(name)).find((value) => value !== undefined);
  const length = (name: string) => (Number.parseInt(attribute(name) ?? '0', 10) || 0) * scale;
  const spacing = (name: string, fallback: number): Spacing => {
    const element = levels.map((level) => level.find(name)).find((found) => found !== undefined);
    const points = element?.find('a:spcPts')?.integer('val');
    if (points !== undefined) return { pixels: (points / 100) * EMU_OF_POINT * scale };
    const share = element?.find('a:spcPct')?.attribute('val');
    return { share: share === undefined ? fallback : percent(share) };
  };
  const lineHeight = spacing('a:lnSpc', 1);
  const tabs = levels.map((level) => level.find('a:tabLst')).find((found) => found !== undefined);
  return {
    align: ALIGNMENTS[attribute('algn') ?? 'l'] ?? 'left',
    marginLeft: length('marL'),
    marginRight: length('marR'),
    indent: length('indent'),
    lineHeight: 'share' in lineHeight ? { share: Math.max(0.1, lineHeight.share - reduction) } : lineHeight,
    before: spacing('a:spcBef', 0),
    after: spacing('a:spcAft', 0),
    isRightToLeft: levels.map((level) => level.boolean('rtl')).find((value) => value !== undefined) ?? false,
    tabs: (tabs?.all('a:tab') ?? []).map((tab) => (tab.integer('pos') ?? 0) * scale).sort((a, b) => a - b),
    defaultTab: length('defTabSz') || DEFAULT_TAB * scale,
  };
}

const ALIGNMENTS: Record<string, ParagraphStyle['align']> = {
  l: 'left',
  ctr: 'center',
  r: 'right',
  just: 'justify',
  justLow: 'justify',
  dist: 'justify',
  thaiDist: 'justify',
};
