import { NO_ELEMENT, type XmlElement } from '../../ooxml/xml.ts';

/** What a theme gives (ECMA-376 part 1, §20.1.6.9). */
export interface Theme {
  /** Colours by name: `dk1`, `lt1`, `accent1`, `hlink` … */
  colours: ReadonlyMap<string, XmlElement>;
  /** Typefaces of headings and of text. */
  fonts: { major: ThemeFonts; minor: ThemeFonts };
  fills: XmlElement[];
  backgroundFills: XmlElement[];
  lines: XmlElement[];
  effects: XmlElement[];
}

export interface ThemeFonts {
  latin: string;
  /** East Asian; where the theme names none, what it names for Chinese. */
  eastAsian: string;
}

/** Reads `a:theme`; whatever is missing is empty. */
export function readTheme(root: XmlElement): Theme {
  const elements = root.first('a:themeElements');
  const format = elements.first('a:fmtScheme');
  const fonts = elements.first('a:fontScheme');
  return {
    colours: new Map(
      elements
        .first('a:clrScheme')
        .elements.flatMap((entry): [string, XmlElement][] =>
          entry.elements[0] ? [[entry.name.replace('a:', ''), entry.elements[0]]] : [],
        ),
    ),
    fonts: { major: readFonts(fonts.first('a:majorFont')), minor: readFonts(fonts.first('a:minorFont')) },
    fills: format.first('a:fillStyleLst').elements,
    backgroundFills: format.first('a:bgFillStyleLst').elements,
    lines: format.first('a:lnStyleLst').elements,
    effects: format.first('a:effectStyleLst').elements,
  };
}

export const NO_THEME = readTheme(NO_ELEMENT);

function readFonts(element: XmlElement): ThemeFonts {
  const eastAsian = element.first('a:ea').attribute('typeface') ?? '';
  const chinese = element.all('a:font').find((font) => font.attribute('script') === 'Hans');
  return {
    latin: element.first('a:latin').attribute('typeface') ?? '',
    eastAsian: eastAsian || (chinese?.attribute('typeface') ?? ''),
  };
}
