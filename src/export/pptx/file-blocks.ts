import type { PictureSize } from '../../deck/markdown/picture-sizes.ts';
import type { Block } from './block.ts';
import type { MediaFile, PictureFile } from './files.ts';
import { paragraph } from './paragraphs.ts';
import { plain } from './runs.ts';
import { textBlock } from './text-block.ts';

/** Inches of a pixel of a slide: 13.33 inches are 1280 pixels. */
const PIXEL = 13.333 / 1280;

/** A picture, as large as its box allows without being distorted; its description where the file is missing. */
export function pictureBlock(
  file: PictureFile | undefined,
  alt: string,
  { width = 1280, height = 720 }: PictureSize = {},
): Block {
  if (file === undefined) return textBlock([paragraph(plain(alt))]);
  const ratio = file.width / file.height;
  const most = Math.min(width, height * ratio) * PIXEL;
  return {
    growth: 4,
    height: (room) => Math.min(1.6, Math.min(room, most) / ratio),
    draw(box) {
      const w = Math.min(box.w, box.h * ratio, most);
      const h = w / ratio;
      const place = { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
      return [{ kind: 'picture', box: place, data: file.data, alt }];
    },
  };
}

/** A film or sound with its title below. */
export function mediaBlock(file: MediaFile | undefined, title: string): Block {
  const caption = textBlock([paragraph(plain(title), { align: 'center' })]);
  if (file === undefined) return caption;
  const ratio = file.type === 'video' ? 16 / 9 : 3;
  return {
    growth: file.type === 'video' ? 3 : 1.2,
    height: (width, size) => 1 + caption.height(width, size),
    draw(box, size) {
      const below = caption.height(box.w, size);
      const h = Math.min(box.h - below, box.w / ratio);
      const w = h * ratio;
      return [
        { kind: 'media', box: { x: box.x + (box.w - w) / 2, y: box.y, w, h }, ...file },
        ...caption.draw({ ...box, y: box.y + h, h: below }, size),
      ];
    },
  };
}
