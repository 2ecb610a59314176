import type { OoxmlPackage } from '../../ooxml/package.ts';
import { NO_ELEMENT, type XmlElement } from '../../ooxml/xml.ts';
import { inherit } from '../../pptx/slide-design.ts';
import type { FrameReader } from '../frame-content.ts';
import { setText } from '../text/set-text.ts';
import { tableToShapes } from './table-to-shapes.ts';

const NO_SHRINK = { fontScale: 1, reduction: 0 };

/** A table with its style (ECMA-376 part 1, §21.1.3.13); rows are as high as their text needs. */
export const readTableFrame: FrameReader = async (graphic, _size, context) => {
  const measure = (body: XmlElement, width: number) => {
    const properties = body.first('a:bodyPr');
    const inset = (left: string, right: string) =>
      (properties.integer(left) ?? 0) + (properties.integer(right) ?? 0);
    const room = Math.max(1, width - inset('lIns', 'rIns')) * context.scale;
    const styles = {
      // The words of a table are none of its placeholder's.
      listStyles: [body.first('a:lstStyle'), ...inherit(context.design, undefined).listStyles],
      bodyProperties: [properties],
      ownListStyles: 1,
    };
    const { height } = setText(body, room, styles, context, NO_SHRINK, () => undefined);
    return height / context.scale + inset('tIns', 'bIns');
  };
  return { shapes: tableToShapes(graphic, await tableStyles(context.pkg), measure) };
};

const KNOWN = new WeakMap<OoxmlPackage, Promise<XmlElement>>();

/** `a:tblStyleLst` of the presentation, read once. */
function tableStyles(pkg: OoxmlPackage): Promise<XmlElement> {
  const known = KNOWN.get(pkg) ?? readTableStyles(pkg);
  KNOWN.set(pkg, known);
  return known;
}

async function readTableStyles(pkg: OoxmlPackage): Promise<XmlElement> {
  const presentation = (await pkg.relationships()).part('officeDocument');
  const part =
    presentation === undefined ? undefined : (await pkg.relationships(presentation)).part('tableStyles');
  return (part === undefined ? undefined : await pkg.xml(part)) ?? NO_ELEMENT;
}
