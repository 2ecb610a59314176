import type { OoxmlPackage } from '../ooxml/package.ts';
import type { Relationships } from '../ooxml/relationships.ts';
import { NO_ELEMENT, type XmlElement } from '../ooxml/xml.ts';
import { designTexts, showsDesign } from './design-texts.ts';
import type { Frame } from './geometry.ts';
import {
  isMarginal,
  isTitle,
  layoutModelOf,
  masterModelOf,
  type Placeholder,
  type PlaceholderModel,
  readPlaceholderModels,
} from './placeholder.ts';

/** What a slide inherits from its layout and master. */
export interface SlideDesign {
  layout: PlaceholderModel[];
  /** ST_SlideLayoutType (ECMA-376 part 1, §19.7.15), empty where the layout names none. */
  layoutType: string;
  master: PlaceholderModel[];
  /** `p:txStyles` of the master. */
  textStyles: XmlElement;
  /** `p:defaultTextStyle` of the presentation. */
  defaultTextStyle: XmlElement;
  /** What layout and master write on the slide by themselves. */
  texts: readonly string[];
}

/** What a placeholder inherits: where it stands and, nearest first, the list styles of its text. */
export interface Inherited {
  type: string;
  frame?: Frame;
  listStyles: XmlElement[];
  /** The shapes of layout and master that it fills. */
  models: XmlElement[];
}

/** Loads designs; layouts and masters are shared by slides and read once. */
export function slideDesigns(
  pkg: OoxmlPackage,
  defaultTextStyle: XmlElement,
): (slide: Relationships) => Promise<SlideDesign> {
  const layouts = new Map<string, Promise<SlideDesign>>();
  const masters = new Map<string, Promise<Pick<SlideDesign, 'master' | 'textStyles' | 'texts'>>>();

  const loadMaster = async (part: string) => {
    const root = (await pkg.xml(part)) ?? NO_ELEMENT;
    return {
      master: readPlaceholderModels(root),
      textStyles: root.first('p:txStyles'),
      texts: designTexts(root),
    };
  };
  const loadLayout = async (part: string): Promise<SlideDesign> => {
    const root = (await pkg.xml(part)) ?? NO_ELEMENT;
    const masterPart = (await pkg.relationships(part)).part('slideMaster') ?? '';
    const master = await remember(masters, masterPart, loadMaster);
    const layoutType = root.attribute('type') ?? '';
    const texts = [...designTexts(root), ...(showsDesign(root) ? master.texts : [])];
    return { ...master, layout: readPlaceholderModels(root), layoutType, defaultTextStyle, texts };
  };
  return (slide) => remember(layouts, slide.part('slideLayout') ?? '', loadLayout);
}

function remember<T>(
  known: Map<string, Promise<T>>,
  key: string,
  load: (key: string) => Promise<T>,
): Promise<T> {
  const value = known.get(key) ?? load(key);
  known.set(key, value);
  return value;
}

/**
 * Bullets and places are looked up slide → layout → master (ECMA-376 part 1, §19.3.1.36), then in the master's
 * text styles (§19.3.1.52) and the presentation's default.
 */
export function inherit(design: SlideDesign, placeholder: Placeholder | undefined): Inherited {
  if (!placeholder) {
    return {
      type: '',
      models: [],
      listStyles: [design.textStyles.first('p:otherStyle'), design.defaultTextStyle],
    };
  }
  const layout = layoutModelOf(placeholder, design.layout);
  const type = placeholder.type === 'obj' && layout ? layout.type : placeholder.type;
  const master = masterModelOf({ ...placeholder, type }, design.master);
  const style = isTitle(type) ? 'p:titleStyle' : isMarginal(type) ? 'p:otherStyle' : 'p:bodyStyle';
  const frame = layout?.frame ?? master?.frame;
  return {
    type,
    ...(frame ? { frame } : {}),
    models: [layout, master].flatMap((model) => (model ? [model.shape] : [])),
    listStyles: [
      layout?.listStyle ?? NO_ELEMENT,
      master?.listStyle ?? NO_ELEMENT,
      design.textStyles.first(style),
      design.defaultTextStyle,
    ],
  };
}
