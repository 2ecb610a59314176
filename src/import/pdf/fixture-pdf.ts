/** A text on a page of 720 × 405 points, `y` from the top. */
export interface FixtureText {
  text: string;
  x: number;
  y: number;
  size: number;
}

export interface FixturePage {
  texts: FixtureText[];
  /** Draws a grey picture of 60 × 40 pixels, 180 × 120 points. */
  picture?: boolean;
  /** Web address of a link over the first text. */
  link?: string;
  /** How many lines are drawn. */
  lines?: number;
  /** Annotations, as entries of their dictionaries; `rect` counts from the top. */
  annotations?: { rect: [left: number, top: number, right: number, bottom: number]; entries: string }[];
}

const WIDTH = 720;
const HEIGHT = 405;

/**
 * Writes a small PDF (ISO 32000-2). Its font is a Chinese one that is not embedded, as many Chinese files have it, so
 * that reading needs pdf.js's character maps.
 */
export function buildPdf(pages: FixturePage[]): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_page, index) => `${6 + index * 3} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>',
    stream(
      '/Type /XObject /Subtype /Image /Width 60 /Height 40 /ColorSpace /DeviceGray /BitsPerComponent 8',
      picture(),
    ),
  ];
  for (const [index, page] of pages.entries()) {
    const own = 6 + index * 3;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 5 0 R >> >> /Contents ${own + 1} 0 R /Annots [${page.link ? `${own + 2} 0 R` : ''} ${annotationsOf(page)}] >>`,
      stream('', contentOf(page)),
      linkOf(page),
    );
  }
  return assemble(objects);
}

function stream(entries: string, data: string): string {
  return `<< ${entries} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

function picture(): string {
  return Array.from({ length: 60 * 40 }, (_, index) => String.fromCharCode(33 + (index % 90))).join('');
}

function contentOf({ texts, picture: hasPicture, lines = 0 }: FixturePage): string {
  const shown = texts.map(({ text, x, y, size }) => {
    const codes = [...text].map((char) => (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');
    return `BT /F1 ${size} Tf ${x} ${HEIGHT - y} Td <${codes}> Tj ET`;
  });
  const drawn = Array.from({ length: lines }, (_, at) => `300 ${20 * at} m 400 ${20 * at + 9} l S`);
  return [...shown, ...drawn, ...(hasPicture ? ['q 180 0 0 120 400 100 cm /Im1 Do Q'] : [])].join('\n');
}

function linkOf({ link, texts: [first] }: FixturePage): string {
  if (!link || !first) return 'null';
  const { text, x, y, size } = first;
  const box = [x, HEIGHT - y - 2, x + text.length * size, HEIGHT - y + size].join(' ');
  return `<< /Type /Annot /Subtype /Link /Rect [${box}] /A << /S /URI /URI (${link}) >> >>`;
}

function annotationsOf({ annotations = [] }: FixturePage): string {
  return annotations
    .map(({ rect: [left, top, right, bottom], entries }) => {
      const box = [left, HEIGHT - bottom, right, HEIGHT - top].join(' ');
      return `<< /Type /Annot /Rect [${box}] ${entries} >>`;
    })
    .join(' ');
}

function assemble(objects: string[]): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file, 'latin1'));
}
