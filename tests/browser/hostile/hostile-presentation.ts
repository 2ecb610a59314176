import JSZip from 'jszip';

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const P = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const paragraph = (text: string, link = '') =>
  `<a:p><a:pPr><a:buNone/></a:pPr><a:r><a:rPr>${link}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p>`;
const shape = (id: number, placeholder: string, paragraphs: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name=""/><p:nvPr><p:ph ${placeholder}/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody>${paragraphs}</p:txBody></p:sp>`;
const relationships = (
  targets: readonly [id: string, type: string, target: string, external?: 'external'][],
) =>
  `<Relationships xmlns="${PACKAGE}">${targets
    .map(
      ([id, type, target, external]) =>
        `<Relationship Id="${id}" Type="${R}/${type}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

/**
 * A .pptx (ECMA-376 part 1, §13) that carries text in its title, its body, its notes, its links and the
 * description of its picture.
 * @param texts stand in all of those places
 * @param links are where the words of the body lead
 * @param picture an SVG file
 */
export async function hostilePresentation(
  texts: readonly string[],
  links: readonly string[],
  picture: string,
): Promise<Uint8Array> {
  const zip = new JSZip();
  const title = shape(2, 'type="title"', paragraph(texts.join(' ')));
  const linked = links.map((_, index) =>
    paragraph(`链接 ${index + 1}`, `<a:hlinkClick r:id="link${index}"/>`),
  );
  const body = shape(3, 'idx="1"', [...texts.map((text) => paragraph(text)), ...linked].join(''));
  const pic = `<p:pic><p:nvPicPr><p:cNvPr id="4" name="" descr="${escapeXml(texts.join(' '))}"/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="picture"/></p:blipFill><p:spPr/></p:pic>`;
  const tree = (shapes: string) =>
    `<p:cSld><p:spTree><p:nvGrpSpPr/><p:grpSpPr/>${shapes}</p:spTree></p:cSld>`;
  const names = `xmlns:a="${A}" xmlns:r="${R}" xmlns:p="${P}"`;
  zip.file('_rels/.rels', relationships([['rId1', 'officeDocument', 'ppt/presentation.xml']]));
  zip.file(
    'ppt/presentation.xml',
    `<p:presentation ${names}><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst></p:presentation>`,
  );
  zip.file('ppt/_rels/presentation.xml.rels', relationships([['rId1', 'slide', 'slides/slide1.xml']]));
  zip.file('ppt/slides/slide1.xml', `<p:sld ${names}>${tree(title + body + pic)}</p:sld>`);
  zip.file(
    'ppt/slides/_rels/slide1.xml.rels',
    relationships([
      ['notes', 'notesSlide', '../notesSlides/notesSlide1.xml'],
      ['picture', 'image', '../media/image1.svg'],
      ...links.map((link, index) => [`link${index}`, 'hyperlink', link, 'external'] as const),
    ] as [string, string, string, 'external'?][]),
  );
  zip.file(
    'ppt/notesSlides/notesSlide1.xml',
    `<p:notes ${names}>${tree(shape(3, 'type="body" idx="1"', texts.map((text) => paragraph(text)).join('')))}</p:notes>`,
  );
  zip.file('ppt/media/image1.svg', picture);
  return zip.generateAsync({ type: 'uint8array' });
}
