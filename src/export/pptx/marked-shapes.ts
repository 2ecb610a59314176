import type { DrawContext } from './draw-context.ts';
import { drawnKey } from './drawn-files.ts';
import { textHeight } from './measure-text.ts';
import { palette } from './palette.ts';
import type { Appearing, Paragraph, PictureShape, Shape, TextShape } from './shapes.ts';

/** A paragraph that keeps the room of an icon above the words of a part. */
export function iconParagraph(icon: string): Paragraph {
  return { runs: [], level: 0, mark: 'none', scale: 1.3, icon };
}

/** Puts the icons that texts begin with above their words, as pictures. */
export function withIcons(shapes: readonly Shape[], { files }: DrawContext): Shape[] {
  return shapes.flatMap((shape): Shape[] => {
    const [first] = shape.kind === 'text' ? shape.paragraphs : [];
    if (shape.kind !== 'text' || first?.icon === undefined) return [shape];
    const rest = { ...shape, paragraphs: shape.paragraphs.slice(1) };
    const ground = shape.fill === palette.brand || shape.colour === palette.onBrand ? 'brand' : 'paper';
    const file = files.pictures.get(drawnKey.icon(first.icon, ground));
    return file === undefined ? [rest] : parted(shape, rest, file.data);
  });
}

function parted(whole: TextShape & Appearing, rest: TextShape, data: string): Shape[] {
  const { box, size, inset = { x: 0, y: 0 }, valign = 'middle' } = whole;
  const width = Math.max(0.3, box.w - 2 * inset.x);
  const all = textHeight(whole.paragraphs, width, size);
  const icon = all - textHeight(rest.paragraphs, width, size);
  const top =
    valign === 'top'
      ? (inset.top ?? inset.y)
      : valign === 'bottom'
        ? box.h - inset.y - all
        : Math.max(inset.top ?? inset.y, (box.h - all) / 2);
  const side = icon * 0.86;
  const isCentred = (whole.align ?? rest.paragraphs[0]?.align) === 'center';
  const picture: PictureShape = {
    kind: 'picture',
    box: { x: isCentred ? box.x + (box.w - side) / 2 : box.x + inset.x, y: box.y + top, w: side, h: side },
    data,
    alt: '',
  };
  const click = whole.click === undefined ? {} : { click: whole.click };
  return [
    { ...rest, valign: 'top', inset: { ...inset, top: top + icon } },
    { ...picture, ...click },
  ];
}
