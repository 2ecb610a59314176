import type { PageViewport, PDFPageProxy } from 'pdfjs-dist';
import { webAddress } from '../web-address.ts';
import { readFields } from './form-fields.ts';
import type { Fragment } from './text-line.ts';

/** The text of a page and where it stands. */
export interface PageText {
  width: number;
  height: number;
  fragments: Fragment[];
}

type Matrix = [number, number, number, number, number, number];

/** Reads the text fragments of a page (ISO 32000-2, §9.4), the web links over them (§12.5.6.5) and its form's fields. */
export async function readPageText(page: PDFPageProxy): Promise<PageText> {
  const { Util } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const fragments: Fragment[] = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue;
    const matrix = Util.transform(viewport.transform, item.transform) as Matrix;
    const size = Math.hypot(matrix[2], matrix[3]) || item.height || 1;
    fragments.push({ text: readable(item.str), x: matrix[4], y: matrix[5], width: item.width, size });
  }
  await addLinks(page, viewport, fragments);
  fragments.push(...(await readFields(page, viewport, fragments)));
  const visible = fragments.filter(({ text, x, y }) => text.trim() !== '' && isOnPage(x, y, viewport));
  return { width: viewport.width, height: viewport.height, fragments: visible };
}

/** Letters of the compatibility area, such as ligatures and Kangxi radicals, become the usual ones. */
function readable(text: string): string {
  return text
    .replace(/[\uf900-\ufaff\u2e80-\u2fdf\ufb00-\ufb06]/g, (letter) => letter.normalize('NFKC'))
    .replace(/[\p{Cc}\u00ad]/gu, ' ');
}

function isOnPage(x: number, y: number, { width, height }: { width: number; height: number }): boolean {
  return x > -width && x < width && y > 0 && y <= height * 1.02;
}

async function addLinks(page: PDFPageProxy, viewport: PageViewport, fragments: Fragment[]): Promise<void> {
  for (const annotation of await page.getAnnotations()) {
    const { subtype, url, rect } = annotation as { subtype?: string; url?: string; rect?: number[] };
    const address = subtype === 'Link' && url !== undefined ? webAddress(url) : undefined;
    if (address === undefined || rect === undefined) continue;
    const [a = 0, b = 0] = viewport.convertToViewportPoint(rect[0] ?? 0, rect[1] ?? 0) as number[];
    const [c = 0, d = 0] = viewport.convertToViewportPoint(rect[2] ?? 0, rect[3] ?? 0) as number[];
    const [left, right, top, bottom] = [Math.min(a, c), Math.max(a, c), Math.min(b, d), Math.max(b, d)];
    for (const fragment of fragments) {
      const middle = fragment.x + fragment.width / 2;
      const height = fragment.y - fragment.size / 3;
      if (middle >= left && middle <= right && height >= top && height <= bottom) fragment.link = address;
    }
  }
}
