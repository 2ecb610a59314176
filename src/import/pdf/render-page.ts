import type { PDFPageProxy } from 'pdfjs-dist';

/** Draws a page `width` pixels wide, as JPEG on white; `undefined` on systems that its canvas is not made for. */
export async function renderPage(page: PDFPageProxy, width: number): Promise<Uint8Array | undefined> {
  const canvasLibrary = await import('@napi-rs/canvas').catch(() => undefined);
  if (canvasLibrary === undefined) return undefined;
  const { createCanvas } = canvasLibrary;
  const natural = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: width / natural.width });
  const canvas = createCanvas(Math.round(viewport.width), Math.min(width * 6, Math.round(viewport.height)));
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  await page.render({
    // The canvas of Node has what pdf.js uses of the browser's.
    canvas: canvas as unknown as HTMLCanvasElement,
    canvasContext: context as unknown as CanvasRenderingContext2D,
    viewport,
  }).promise;
  return canvas.encode('jpeg', 85);
}
