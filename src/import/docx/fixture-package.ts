import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';

/** A 1 × 1 PNG. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

const ROOTS: Record<string, string> = {
  'document.xml': 'document',
  'styles.xml': 'styles',
  'numbering.xml': 'numbering',
  'footnotes.xml': 'footnotes',
  'endnotes.xml': 'endnotes',
  'comments.xml': 'comments',
};

const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES: Record<string, string> = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: OFFICE_RELATIONSHIPS,
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  wpg: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  wpc: 'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
};
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/**
 * Packs the parts of a fixture folder, each the inside of its root element, into a .docx.
 * `strict` writes the namespaces of ISO/IEC 29500 strict.
 */
export async function packFixture(folder: string, strict: boolean): Promise<Uint8Array> {
  const files = await readdir(folder);
  const parts = files.filter((file) => file in ROOTS);
  const zip = new JSZip();
  zip.file('word/media/image1.png', PICTURE, { base64: true });
  zip.file('_rels/.rels', relationships([['rId1', 'officeDocument', 'word/document.xml']], '', strict));
  for (const part of parts) {
    const inside = await readFile(join(folder, part), 'utf8');
    const content = part === 'document.xml' ? `<w:body>${inside}</w:body>` : inside;
    const root = ROOTS[part] ?? '';
    zip.file(
      `word/${part}`,
      `<?xml version="1.0"?><w:${root} ${declarations(strict)}>${content}</w:${root}>`,
    );
  }
  const own = files.includes('relationships.xml')
    ? await readFile(join(folder, 'relationships.xml'), 'utf8')
    : '';
  const targets = parts.map((part, index): [string, string, string] => [
    `rId${index + 1}`,
    ROOTS[part] ?? '',
    part,
  ]);
  zip.file('word/_rels/document.xml.rels', relationships(targets, own, strict));
  return zip.generateAsync({ type: 'uint8array' });
}

function declarations(strict: boolean): string {
  return Object.entries(NAMESPACES)
    .map(([prefix, name]) => `xmlns:${prefix}="${strict ? asStrict(name) : name}"`)
    .join(' ');
}

function asStrict(name: string): string {
  return name
    .replace('http://schemas.openxmlformats.org/', 'http://purl.oclc.org/ooxml/')
    .replace('/2006/', '/');
}

function relationships(
  targets: [id: string, kind: string, target: string][],
  own: string,
  strict: boolean,
): string {
  const type = strict ? asStrict(OFFICE_RELATIONSHIPS) : OFFICE_RELATIONSHIPS;
  const entries = targets.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${type}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONSHIPS}">${entries.join('')}${own}</Relationships>`;
}
