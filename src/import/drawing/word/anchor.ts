import type { XmlElement } from '../../ooxml/xml.ts';
import { lengthInEmu } from '../vml/lengths.ts';
import { readFrame, readStyle } from '../vml/style.ts';
import type { PageFrame } from './page-frame.ts';

/** Where a floating shape stands, in EMU: from the left of the text, and from its paragraph or the top of its page. */
export interface Anchor {
  x: number;
  y: number;
  width: number;
  height: number;
  from: 'paragraph' | 'page' | 'line';
  /** Where its paragraph stands in the story, which tells pages apart. */
  paragraph?: number;
}

/** The place of `wp:anchor` (ECMA-376 part 1, §20.4.2.3); `wp:inline` stands in its line. */
export function drawingAnchor(drawing: XmlElement, page: PageFrame): Anchor {
  const inline = drawing.find('wp:inline');
  const anchor = inline ?? drawing.first('wp:anchor');
  const width = anchor.first('wp:extent').integer('cx') ?? 0;
  const height = anchor.first('wp:extent').integer('cy') ?? 0;
  if (inline) return { x: 0, y: 0, width, height, from: 'line' };
  const horizontal = anchor.first('wp:positionH');
  const vertical = anchor.first('wp:positionV');
  const down = vertical.attribute('relativeFrom') ?? 'paragraph';
  const offset = (position: XmlElement) => Number.parseInt(position.first('wp:posOffset').text, 10) || 0;
  const across = horizontal.attribute('relativeFrom') ?? 'column';
  const start = across === 'page' ? -page.left : 0;
  const room = across === 'page' ? page.width : page.textWidth;
  const x = start + alignedOr(offset(horizontal), horizontal.first('wp:align').text, room, width);
  const isOnPage = down !== 'paragraph' && down !== 'line';
  const above = down === 'margin' ? page.top : 0;
  const high = down === 'margin' ? page.textHeight : page.height;
  const y = alignedOr(offset(vertical), isOnPage ? vertical.first('wp:align').text : '', high, height);
  return { x, y: isOnPage ? above + y : y, width, height, from: isOnPage ? 'page' : 'paragraph' };
}

function alignedOr(offset: number, alignment: string, room: number, size: number): number {
  switch (alignment.trim()) {
    case 'center':
      return (room - size) / 2;
    case 'right':
    case 'bottom':
    case 'outside':
      return room - size;
    case 'left':
    case 'top':
    case 'inside':
      return 0;
    default:
      return offset;
  }
}

/** The place of a shape of VML by its `style` (ECMA-376 part 4, §14.1.2.19), or of a line by its ends. */
export function vmlAnchor(shape: XmlElement, page: PageFrame): Anchor {
  const style = readStyle(shape);
  const frame = readFrame(style, 9_525);
  const ends = ['from', 'to'].flatMap((name) => {
    const [x = 0, y = 0] = (shape.attribute(name)?.split(',') ?? []).map((part) => lengthInEmu(part) ?? 0);
    return shape.attribute(name) === undefined ? [] : [{ x, y }];
  });
  const [from, to] = ends;
  const box =
    from && to
      ? {
          x: Math.min(from.x, to.x),
          y: Math.min(from.y, to.y),
          width: Math.abs(to.x - from.x),
          height: Math.abs(to.y - from.y),
        }
      : { x: frame.x, y: frame.y, width: frame.width, height: frame.height };
  const down = style.get('mso-position-vertical-relative') ?? 'text';
  const isFloating = style.get('position') === 'absolute';
  if (!isFloating || style.get('mso-position-horizontal-relative') === 'char') {
    return { ...box, x: 0, y: 0, from: 'line' };
  }
  const across = style.get('mso-position-horizontal-relative') ?? 'text';
  const room = across === 'page' ? page.width : page.textWidth;
  const alignment = style.get('mso-position-horizontal') ?? 'absolute';
  const x =
    (across === 'page' ? -page.left : 0) +
    (alignment === 'absolute' ? box.x : alignedOr(box.x, alignment, room, box.width));
  const isOnPage = down === 'page' || down === 'margin';
  const y = down === 'margin' ? page.top + box.y : box.y;
  return { ...box, x, y, from: isOnPage ? 'page' : 'paragraph' };
}
