import type PptxGenJS from 'pptxgenjs';
import { BODY } from './draw-slide.ts';
import { FONT, palette } from './palette.ts';
import type { ThemeLook } from './theme-look.ts';

const SLANT: PptxGenJS.ShapeProps['points'] = [
  { x: 3.4, y: 0, moveTo: true },
  { x: 7.6, y: 0 },
  { x: 7.6, y: 7.5 },
  { x: 0, y: 7.5 },
  { close: true },
];

type MasterObjects = NonNullable<PptxGenJS.SlideMasterProps['objects']>;

const title = (options: Partial<PptxGenJS.PlaceholderProps>): MasterObjects[number] => ({
  placeholder: {
    options: {
      name: 'title',
      type: 'title',
      margin: 0,
      align: 'left',
      bold: true,
      ...options,
    } as PptxGenJS.PlaceholderProps,
    text: '',
  },
});
const body = (options: Partial<PptxGenJS.PlaceholderProps>): MasterObjects[number] => ({
  placeholder: {
    options: {
      name: 'body',
      type: 'body',
      margin: 0,
      align: 'left',
      ...options,
    } as PptxGenJS.PlaceholderProps,
    text: '',
  },
});

/** The plane of a lectern, slanted, on covers and sections. */
const plane: MasterObjects[number] = {
  // PptxGenJS knows custom shapes in `text` objects only, with the points in inches.
  text: {
    text: '',
    options: {
      shape: 'custGeom',
      x: 5.73,
      y: 0,
      w: 7.6,
      h: 7.5,
      points: SLANT,
      fill: { color: palette.brandDeep },
    } as unknown as PptxGenJS.TextPropsOptions,
  },
};

/** The title of a slide, and what its theme marks it with. */
function headOf({ mark, title: color }: ThemeLook): MasterObjects {
  const at = { x: BODY.x, y: 0.42, w: BODY.w, h: 0.72, fontSize: 30, color, valign: 'middle' } as const;
  const rect = (x: number, y: number, w: number, h: number, fill: string): MasterObjects[number] => ({
    rect: { x, y, w, h, fill: { color: fill } },
  });
  if (mark === 'rule') return [title(at), rect(BODY.x, 1.2, BODY.w, 0.02, palette.brandInk)];
  if (mark === 'bar')
    return [
      title({ ...at, x: BODY.x + 0.3, w: BODY.w - 0.3, fontSize: 34 }),
      rect(BODY.x, 0.45, 0.12, 0.66, palette.accent),
    ];
  return [title(at), rect(BODY.x, 1.17, 0.8, 0.06, palette.accent)];
}

/**
 * Defines the file's layouts: cover, section, title with shapes, title with text.
 * @param art the pattern of covers and sections, as `PictureFile.data`
 */
export function defineLayouts(file: PptxGenJS, art: string, look: ThemeLook): void {
  const { cover } = look;
  const contentObjects = headOf(look);
  const pattern: MasterObjects[number] = { image: { x: 5.83, y: 0, w: 7.5, h: 7.5, data: art } };
  const slideNumber = {
    x: 12.2,
    y: 6.98,
    w: 0.8,
    h: 0.3,
    fontFace: FONT,
    fontSize: 11,
    color: palette.inkSoft,
    align: 'right',
  } as const;
  file.defineSlideMaster({
    title: 'cover',
    background: { color: cover.ground },
    objects: [
      ...(cover.plane ? [plane] : []),
      pattern,
      title({ x: BODY.x, y: 2.5, w: 9.6, h: 1.3, fontSize: 48, color: cover.title, valign: 'bottom' }),
      body({ x: BODY.x, y: 3.95, w: 9.6, h: 2.2, fontSize: 20, color: cover.ink, valign: 'top' }),
    ],
  });
  file.defineSlideMaster({
    title: 'section',
    background: { color: cover.ground },
    objects: [
      ...(cover.plane ? [plane] : []),
      pattern,
      title({ x: BODY.x, y: 2.5, w: 9.6, h: 1.5, fontSize: 44, color: cover.title, valign: 'middle' }),
    ],
    slideNumber: { ...slideNumber, color: cover.ink },
  });
  file.defineSlideMaster({
    title: 'content',
    background: { color: palette.paper },
    objects: contentObjects,
    slideNumber,
  });
  file.defineSlideMaster({
    title: 'text',
    background: { color: palette.paper },
    objects: [...contentObjects, body({ ...BODY, color: palette.ink, valign: 'middle' })],
    slideNumber,
  });
}
