import type { OoxmlPackage } from '../ooxml/package.ts';
import { NO_ELEMENT, type XmlElement } from '../ooxml/xml.ts';
import { UnreadableFile } from '../unreadable-file.ts';

export interface Presentation {
  slides: SlideEntry[];
  /** Width and height of a slide in EMU. */
  size: { width: number; height: number };
  /** `p:defaultTextStyle`: what text looks like where nothing else says so. */
  defaultTextStyle: XmlElement;
  /** Parts that hold the authors of comments. */
  commentAuthorParts: string[];
}

export interface SlideEntry {
  /** `s` and the number of `p:sldId`, which stays the same wherever the slide moves. */
  id: string;
  part: string;
  /** Set on the first slide of a section that has a name. */
  section?: string;
}

/**
 * Reads ppt/presentation.xml (ECMA-376 part 1, §19.2.1.26). The order of the slides is that of `p:sldIdLst`;
 * part names say nothing about it.
 */
export async function readPresentation(pkg: OoxmlPackage): Promise<Presentation> {
  const part = (await pkg.relationships()).part('officeDocument') ?? 'ppt/presentation.xml';
  const root = await pkg.xml(part);
  if (root?.name !== 'p:presentation') {
    throw new UnreadableFile(
      'no-presentation',
      'The file has no presentation inside, although it looks like a PowerPoint file.',
      'Open it in PowerPoint, save it again as .pptx and import the new file.',
    );
  }
  const relationships = await pkg.relationships(part);
  const sections = sectionBySlide(root);
  const slides = root.first('p:sldIdLst').all('p:sldId');
  const size = root.first('p:sldSz');
  return {
    slides: slides.flatMap((entry) => {
      const target = relationships.get(entry.attribute('r:id'))?.target;
      const number = entry.attribute('id') ?? '';
      const section = sections.get(number);
      return target === undefined
        ? []
        : [{ id: `s${number}`, part: target, ...(section ? { section } : {}) }];
    }),
    size: { width: size.integer('cx') ?? 9_144_000, height: size.integer('cy') ?? 6_858_000 },
    defaultTextStyle: root.find('p:defaultTextStyle') ?? NO_ELEMENT,
    commentAuthorParts: relationships.ofKind('commentAuthors', 'authors').map(({ target }) => target),
  };
}

/** What PowerPoint calls a section that nobody named. */
const DEFAULT_SECTION = /^(默认节|无标题节|預設章節|未命名的章節|Default Section|Untitled Section)\s*\d*$/i;

/** [MS-PPTX], §2.2.6: sections list the ids of their slides. */
function sectionBySlide(presentation: XmlElement): Map<string, string> {
  const names = new Map<string, string>();
  for (const section of presentation.first('p:extLst').descendants('p14:section')) {
    const first = section.first('p14:sldIdLst').find('p14:sldId')?.attribute('id');
    const name = section.attribute('name')?.trim();
    if (first && name && !DEFAULT_SECTION.test(name)) names.set(first, name);
  }
  return names;
}
