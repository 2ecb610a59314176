import type { OoxmlPackage } from '../../ooxml/package.ts';
import { Relationships } from '../../ooxml/relationships.ts';
import { NO_ELEMENT, type XmlElement } from '../../ooxml/xml.ts';
import { readTheme, type Theme } from './theme.ts';

/** A part that draws: a slide, its layout, its master. */
export interface DrawnPart {
  part: string;
  root: XmlElement;
  relationships: Relationships;
}

/** What stands behind a slide, and the theme all of it is drawn in. */
export interface SlideLook {
  layout: DrawnPart;
  master: DrawnPart;
  theme: Theme;
  themePart: DrawnPart;
}

const NO_PART: DrawnPart = { part: '', root: NO_ELEMENT, relationships: new Relationships([]) };

/** Finds the look of slides; layouts, masters and themes are read once for all of them. */
export function slideLooks(pkg: OoxmlPackage): (slide: Relationships) => Promise<SlideLook> {
  const parts = new Map<string, Promise<DrawnPart>>();
  const load = (part: string | undefined): Promise<DrawnPart> => {
    if (part === undefined) return Promise.resolve(NO_PART);
    const known = parts.get(part) ?? loadPart(pkg, part);
    parts.set(part, known);
    return known;
  };
  const themes = new Map<string, Theme>();
  return async (slide) => {
    const layout = await load(slide.part('slideLayout'));
    const master = await load(layout.relationships.part('slideMaster') ?? slide.part('slideMaster'));
    const themePart = await load(master.relationships.part('theme'));
    const theme = themes.get(themePart.part) ?? readTheme(themePart.root);
    themes.set(themePart.part, theme);
    return { layout, master, theme, themePart };
  };
}

async function loadPart(pkg: OoxmlPackage, part: string): Promise<DrawnPart> {
  const root = (await pkg.xml(part)) ?? NO_ELEMENT;
  return { part, root, relationships: await pkg.relationships(part) };
}
