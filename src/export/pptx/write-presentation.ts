import { optionalPackage } from '../../model/missing-package.ts';
import type { DrawnSlide } from './draw-slide.ts';
import { idOfShape, mendPackage } from './mend-package.ts';
import { FONT } from './palette.ts';
import { defineLayouts } from './slide-layouts.ts';
import type { ThemeLook } from './theme-look.ts';
import { entrancesOf, timingXml } from './timing.ts';
import { type LinkTarget, writeShapes } from './write-shapes.ts';

export interface PresentationProperties {
  title: string;
  author: string;
  look: ThemeLook;
  /** Of the texts (BCP 47). */
  language: string;
  font: string;
  /** Of titles, where they have another one. */
  titleFont?: string | undefined;
  /** The pattern of covers and sections, as `PictureFile.data`. */
  art: string;
  /** Where the links of the slides lead. */
  linkTarget: LinkTarget;
}

/** Writes slides as PresentationML (ECMA-376), 13.33 × 7.5 inches. */
export async function writePresentation(
  slides: readonly DrawnSlide[],
  { title, author, look, language, font, titleFont, art, linkTarget }: PresentationProperties,
): Promise<Uint8Array> {
  const { default: PptxGenJS } = await optionalPackage(import('pptxgenjs'), 'pptxgenjs', {
    en: 'Writing PowerPoint files',
    zh: '导出 PowerPoint 文件',
  });
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = title;
  file.subject = title;
  file.author = author;
  file.company = author;
  file.theme = { headFontFace: FONT, bodyFontFace: FONT };
  defineLayouts(file, art, look);
  for (const { layout, hidden, background, backdrop, shapes, notes } of slides) {
    const slide = file.addSlide({ masterName: layout });
    slide.hidden = hidden;
    if (background) slide.background = { color: background };
    if (backdrop) slide.background = { data: backdrop };
    writeShapes(slide, shapes, linkTarget);
    if (notes.length > 0) slide.addNotes(notes.join('\n'));
  }
  const bytes = (await file.write({ outputType: 'uint8array' })) as Uint8Array;
  return mendPackage(bytes, {
    language,
    font,
    titleFont: titleFont ?? font,
    colours: look.colours,
    instead: look.instead,
    timings: slides.map(({ shapes }) => timingXml(entrancesOf(shapes), idOfShape)),
  });
}
