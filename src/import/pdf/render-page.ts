import type { Canvas } from '@napi-rs/canvas';
import type { PageViewport, PDFPageProxy } from 'pdfjs-dist';

/** Draws a page `width` pixels wide, as JPEG on white; `undefined` on systems that its canvas is not made for. */
export async function renderPage(page: PDFPageProxy, width: number): Promise<Uint8Array | undefined> {
  const natural = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: width / natural.width });
  const canvas = await drawPage(page, viewport, viewport.width, Math.min(width * 6, viewport.height));
  return canvas?.encode('jpeg', 85);
}

/**
 * Draws what stands on a page without the white paper around it, as PNG.
 * @param dotsPerInch of the picture, fewer where it would be wider than `maxWidth`
 * @returns `undefined` on systems that the canvas is not made for, and of an empty page
 */
export async function renderContent(
  page: PDFPageProxy,
  { dotsPerInch, maxWidth }: { dotsPerInch: number; maxWidth: number },
): Promise<Uint8Array | undefined> {
  const small = page.getViewport({ scale: 1 });
  const sketch = await drawPage(page, small, small.width, small.height);
  const box = sketch && inkOf(sketch);
  if (!box) return undefined;
  const scale = Math.min(dotsPerInch / POINTS_PER_INCH, maxWidth / box.width);
  const viewport = page.getViewport({ scale, offsetX: -box.left * scale, offsetY: -box.top * scale });
  const canvas = await drawPage(page, viewport, box.width * scale, box.height * scale);
  return canvas?.encode('png');
}

const POINTS_PER_INCH = 72;

async function drawPage(
  page: PDFPageProxy,
  viewport: PageViewport,
  width: number,
  height: number,
): Promise<Canvas | undefined> {
  const canvasLibrary = await import('@napi-rs/canvas').catch(() => undefined);
  if (canvasLibrary === undefined) return undefined;
  const canvas = canvasLibrary.createCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  await page.render({
    // The canvas of Node has what pdf.js uses of the browser's.
    canvas: canvas as unknown as HTMLCanvasElement,
    canvasContext: context as unknown as CanvasRenderingContext2D,
    viewport,
  }).promise;
  return canvas;
}

/** The rectangle, in pixels, outside of which all is white. */
function inkOf(canvas: Canvas): { left: number; top: number; width: number; height: number } | undefined {
  const { width, height } = canvas;
  const pixels = new Uint32Array(canvas.getContext('2d').getImageData(0, 0, width, height).data.buffer);
  const [first, last] = [pixels.findIndex(isInk), pixels.findLastIndex(isInk)];
  if (first < 0) return undefined;
  const [top, bottom] = [Math.floor(first / width), Math.floor(last / width)];
  let [left, right] = [width - 1, 0];
  for (let y = top; y <= bottom; y++) {
    for (let x = 0; x < left; x++) if (isInk(pixels[y * width + x] ?? WHITE)) left = x;
    for (let x = width - 1; x > right; x--) if (isInk(pixels[y * width + x] ?? WHITE)) right = x;
  }
  return { left, top, width: right - left + 1, height: bottom - top + 1 };
}

const WHITE = 0xffffffff;
const isInk = (pixel: number) => pixel !== WHITE;
