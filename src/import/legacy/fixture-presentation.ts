import JSZip from 'jszip';

const NAMESPACES = [
  'office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0"',
  'svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  'xlink="http://www.w3.org/1999/xlink"',
]
  .map((declaration) => `xmlns:${declaration}`)
  .join(' ');
const MEDIA_TYPE = 'application/vnd.oasis.opendocument.presentation';

export interface FixtureSlide {
  title: string;
  text: string;
  notes?: string;
  hidden?: boolean;
  /** Address of a picture that is not in the file. */
  linkedPicture?: string;
}

/** Packs slides into a small .odp (OpenDocument 1.3). `encrypted` marks it as protected, as a program would. */
export async function packPresentation(slides: FixtureSlide[], encrypted = false): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('mimetype', MEDIA_TYPE, { compression: 'STORE' });
  zip.file(
    'META-INF/manifest.xml',
    `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${MEDIA_TYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">${encrypted ? '<manifest:encryption-data/>' : ''}</manifest:file-entry></manifest:manifest>`,
  );
  zip.file(
    'content.xml',
    `<office:document-content ${NAMESPACES} office:version="1.3"><office:automatic-styles><style:style style:name="shown" style:family="drawing-page"><style:drawing-page-properties/></style:style><style:style style:name="hidden" style:family="drawing-page"><style:drawing-page-properties presentation:visibility="hidden"/></style:style></office:automatic-styles><office:body><office:presentation>${slides.map(page).join('')}</office:presentation></office:body></office:document-content>`,
  );
  return zip.generateAsync({ type: 'uint8array' });
}

function page({ title, text, notes, hidden, linkedPicture }: FixtureSlide): string {
  const picture =
    linkedPicture === undefined
      ? ''
      : `<draw:frame svg:x="2cm" svg:y="12cm" svg:width="3cm" svg:height="3cm"><draw:image xlink:href="${linkedPicture}" xlink:type="simple"/></draw:frame>`;
  const spoken =
    notes === undefined ? '' : `<presentation:notes>${box('notes', 2, 15, notes)}</presentation:notes>`;
  return `<draw:page draw:style-name="${hidden ? 'hidden' : 'shown'}" draw:master-page-name="Default">${box('title', 2, 1, title)}${box('outline', 2, 5, text)}${picture}${spoken}</draw:page>`;
}

function box(kind: string, x: number, y: number, text: string): string {
  return `<draw:frame presentation:class="${kind}" svg:x="${x}cm" svg:y="${y}cm" svg:width="20cm" svg:height="3cm"><draw:text-box><text:p>${text}</text:p></draw:text-box></draw:frame>`;
}
