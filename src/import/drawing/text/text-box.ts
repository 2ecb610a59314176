import { readHyperlink } from '../../drawingml/hyperlink.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import { inStep } from '../click-steps.ts';
import type { DrawingContext } from '../drawing-context.ts';
import { type PixelBox, turnedBox } from '../geometry/pixel-box.ts';
import { percent } from '../paint/colour-space.ts';
import { ink } from '../paint/ink.ts';
import type { Sheet } from '../sheet.ts';
import { svgElement } from '../svg.ts';
import { drawLine, type TextInk } from './draw-text.ts';
import { type SetLine, type SetText, type Shrink, setText } from './set-text.ts';
import type { TextStyles } from './text-style.ts';
import { drawUpright, uprightOf } from './upright-text.ts';

/** Where the middle of a box is on the slide, which decides what ground its text stands on. */
export interface OnSlide {
  x: number;
  y: number;
  /** Is told where the words reach, in the coordinates of the box. */
  covers?: (box: PixelBox) => void;
}

/** Room between the box and its text where nothing says otherwise (ECMA-376 part 1, §21.1.2.1.1), in EMU. */
const INSETS = { lIns: 91_440, tIns: 45_720, rIns: 91_440, bIns: 45_720 };
/** Warps that leave words straight (§20.1.10.76). */
const STRAIGHT = new Set(['textNoShape', 'textPlain']);
/** More than fills a slide in the smallest letters; text of this length is made to take time. */
const MOST_CHARACTERS = 20_000;
/** Fonts differ a little; what PowerPoint found to fit is not shrunk for that. */
const TOLERANCE = 1.06;
/** Text smaller than this share of its written size is not shrunk any more (§21.1.2.1.3 knows down to 25 %). */
const LEAST_SCALE = 0.25;

/**
 * Lays the text of `p:txBody`, `a:txBody` … out in a box and returns it as SVG, in the box's coordinates; its words are
 * added to the sheet. Text that is to fit its box shrinks until it does.
 */
export function layoutText(
  body: XmlElement,
  box: PixelBox,
  styles: TextStyles,
  context: DrawingContext,
  sheet: Sheet,
  onSlide: OnSlide,
): string {
  const attribute = (name: string) =>
    styles.bodyProperties.map((source) => source.attribute(name)).find((value) => value !== undefined);
  const inset = (name: keyof typeof INSETS) =>
    (Number.parseInt(attribute(name) ?? '', 10) || (attribute(name) === '0' ? 0 : INSETS[name])) *
    context.scale;
  const upright = uprightOf(attribute('vert') ?? 'horz');
  const inner: PixelBox = {
    left: box.left + inset('lIns'),
    top: box.top + inset('tIns'),
    width: Math.max(1, box.width - inset('lIns') - inset('rIns')),
    height: Math.max(1, box.height - inset('tIns') - inset('bIns')),
  };
  // Turned text is set in the box turned the other way.
  const area = upright === 'none' ? inner : turnedBox(inner);
  const columns = Math.max(1, Math.min(16, Number(attribute('numCol')) || 1));
  const gap = (Number(attribute('spcCol')) || 0) * context.scale;
  const wraps = attribute('wrap') !== 'none';
  const columnWidth = (area.width - gap * (columns - 1)) / columns;
  const meetsFormula = () => sheet.misses('A formula is drawn as its letters only.');
  const warp = styles.bodyProperties[0]?.find('a:prstTxWarp')?.attribute('prst') ?? 'textNoShape';
  if (!STRAIGHT.has(warp)) sheet.misses(`Words are bent in the original (${warp}) and drawn straight.`);
  if (charactersIn(body) > MOST_CHARACTERS) {
    sheet.misses('A box holds more text than can be drawn.');
    return '';
  }
  const set = fitted(
    (shrink) =>
      setText(body, wraps ? columnWidth : Number.POSITIVE_INFINITY, styles, context, shrink, meetsFormula),
    styles.bodyProperties,
    area.height * columns,
  );
  sheet.text.push(...set.words);
  if (set.lines.some(({ bullet }) => bullet?.mark.picture !== undefined)) sheet.omitted.add('bullets');
  const textInk: TextInk = {
    paint: (colour) => ink(colour, onSlide.x, onSlide.y, sheet),
    address: (link) => readHyperlink(link, context),
  };
  const lines = wraps ? set.lines : set.lines.map((line) => unwrapped(line, set, columnWidth));
  const placed = columns === 1 ? lines : inColumns(lines, area.height, columnWidth + gap);
  const height = columns === 1 ? set.height : Math.min(set.height, area.height);
  const top = area.top + anchored(attribute('anchor') ?? 't', area.height - height);
  const extent = extentOf(placed, area.left, top);
  if (extent) onSlide.covers?.(upright === 'none' ? extent : turnedAbout(extent, inner));
  if (upright !== 'none') return drawUpright(upright, placed, area, top, inner, textInk);
  const drawn = inSteps(placed, (line) => drawLine(line, area.left, top, textInk), styles.steps);
  const rotation = (Number(attribute('rot')) || 0) / 60_000;
  if (rotation === 0 || drawn === '') return drawn;
  const turn = `rotate(${rotation} ${box.left + box.width / 2} ${box.top + box.height / 2})`;
  return svgElement('g', { transform: turn }, drawn);
}

/** What the words of lines take; `undefined` without words. */
function extentOf(lines: SetLine[], left: number, top: number): PixelBox | undefined {
  const seen = lines.filter(({ width }) => width > 0);
  if (seen.length === 0) return undefined;
  const starts = seen.map((line) => {
    const room = line.right - line.left - line.width;
    return line.left + (line.align === 'center' ? room / 2 : line.align === 'right' ? room : 0);
  });
  const ends = seen.map(({ width }, index) => (starts[index] ?? 0) + width);
  const start = Math.min(...starts);
  const first = seen[0]?.top ?? 0;
  return {
    left: left + start,
    top: top + first,
    width: Math.max(...ends) - start,
    height: (seen.at(-1)?.bottom ?? 0) - first,
  };
}

/** A box turned by a quarter about the middle of another; to which side matters little for how far it reaches. */
function turnedAbout(box: PixelBox, about: PixelBox): PixelBox {
  const [x, y] = [about.left + about.width / 2, about.top + about.height / 2];
  const [dx, dy] = [box.left + box.width / 2 - x, box.top + box.height / 2 - y];
  return { left: x - dy - box.height / 2, top: y + dx - box.width / 2, width: box.height, height: box.width };
}

function charactersIn(body: XmlElement): number {
  return body.descendants('a:t', 'm:t').reduce((sum, { text }) => sum + text.length, 0);
}

/** Draws lines, those that appear on the same click together. */
function inSteps(
  lines: SetLine[],
  draw: (line: SetLine) => string,
  steps: ReadonlyMap<number, number> = new Map(),
): string {
  const stretches: { step: number | undefined; svg: string }[] = [];
  for (const line of lines) {
    const step = steps.get(line.paragraph);
    const last = stretches.at(-1);
    if (last && last.step === step) last.svg += draw(line);
    else stretches.push({ step, svg: draw(line) });
  }
  return stretches.map(({ svg, step }) => inStep(svg, step)).join('');
}

function anchored(anchor: string, room: number): number {
  return anchor === 'ctr' ? room / 2 : anchor === 'b' ? room : 0;
}

/** Sets text at the size the file says, then smaller until it fits where it is to. */
function fitted(set: (shrink: Shrink) => SetText, bodyProperties: XmlElement[], height: number): SetText {
  const autofit = bodyProperties
    .flatMap((source) => source.elements)
    .find(({ name }) => /^a:(norm|no|sp)Auto[fF]it$/.test(name));
  if (autofit?.name !== 'a:normAutofit') return set({ fontScale: 1, reduction: 0 });
  const written = percent(autofit.attribute('fontScale')) || 1;
  let shrink: Shrink = { fontScale: written, reduction: percent(autofit.attribute('lnSpcReduction')) };
  let text = set(shrink);
  while (seenHeight(text) > height * TOLERANCE + 1 && shrink.fontScale > LEAST_SCALE) {
    const step = Math.max(0.9, Math.min(0.97, Math.sqrt(height / seenHeight(text))));
    shrink = { fontScale: shrink.fontScale * step, reduction: Math.max(shrink.reduction, 0.1) };
    text = set(shrink);
  }
  return text;
}

/** Down to the last line that shows something. */
function seenHeight({ lines }: SetText): number {
  return lines.findLast(({ width }) => width > 0)?.bottom ?? 0;
}

/** A line that was not wrapped is aligned in its box, over both edges of which it may reach. */
function unwrapped(line: SetLine, { lines }: SetText, width: number): SetLine {
  const widest = Math.max(
    ...lines.filter(({ paragraph }) => paragraph === line.paragraph).map((each) => each.left + each.width),
  );
  const right = line.align === 'left' ? Math.max(width, widest) : width;
  return { ...line, right };
}

/** Text in columns: what does not fit one goes on in the next, whose lines begin at its top. */
function inColumns(lines: SetLine[], height: number, step: number): SetLine[] {
  let column = 0;
  let start = 0;
  return lines.map((line) => {
    if (line.bottom - start > height + 0.5 && line.top > start) {
      column++;
      start = line.top;
    }
    const x = column * step;
    const bullet = line.bullet ? { bullet: { ...line.bullet, x: line.bullet.x + x } } : {};
    return {
      ...line,
      ...bullet,
      left: line.left + x,
      right: line.right + x,
      top: line.top - start,
      baseline: line.baseline - start,
      bottom: line.bottom - start,
    };
  });
}
