import { performance } from 'node:perf_hooks';
import type { PDFPageProxy } from 'pdfjs-dist';
import type { Extent } from './reading-order.ts';

/** A picture on a page. */
export interface PagePicture {
  /** Equal for the same picture on several pages. */
  id: string;
  /** Raw pixels, rows from the top. */
  pixels: Uint8Array;
  width: number;
  height: number;
  /** Bytes a pixel: 1 grey, 3 RGB, 4 RGBA. */
  channels: 1 | 3 | 4;
  /** Where it stands, in points from the top left of the page. */
  extent: Extent;
  /** Share of the page it covers. */
  share: number;
}

export interface PageDrawing {
  pictures: PagePicture[];
  /** How many lines, curves and areas are drawn. */
  paths: number;
}

type Matrix = [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** Milliseconds that the thread may have nothing to do until a picture that never gets decoded is given up. */
const DECODE_LIMIT = 5_000;

/** pdf.js's `ImageKind`. */
const CHANNELS: Record<number, 1 | 3 | 4> = { 2: 3, 3: 4 };

/** Reads the pictures that a page paints (ISO 32000-2, §8.9), and counts its drawing. */
export async function readPageDrawing(page: PDFPageProxy): Promise<PageDrawing> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { fnArray, argsArray } = await page.getOperatorList();
  const viewport = page.getViewport({ scale: 1 });
  const pictures: PagePicture[] = [];
  let paths = 0;
  let matrix = IDENTITY;
  const saved: Matrix[] = [];
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index] as unknown[];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? IDENTITY;
    else if (operator === OPS.transform) matrix = multiply(matrix, args as Matrix);
    else if (operator === OPS.constructPath) paths++;
    else if (operator === OPS.paintImageXObject) {
      const picture = await readPicture(page, String(args[0]));
      if (picture) pictures.push({ ...picture, ...placeOf(matrix, viewport) });
    }
  }
  return { pictures, paths };
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** A picture fills the unit square of its space (ISO 32000-2, §8.9.5). */
function placeOf(
  [a, b, c, d, e, f]: Matrix,
  viewport: { width: number; height: number; convertToViewportPoint(x: number, y: number): number[] },
): Pick<PagePicture, 'extent' | 'share'> {
  const corners = [
    [e, f],
    [a + e, b + f],
    [c + e, d + f],
    [a + c + e, b + d + f],
  ].map(([x = 0, y = 0]) => viewport.convertToViewportPoint(x, y));
  const [xs, ys] = [corners.map(([x = 0]) => x), corners.map(([, y = 0]) => y)];
  return {
    extent: { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) },
    share: Math.abs(a * d - b * c) / (viewport.width * viewport.height),
  };
}

interface DecodedImage {
  width: number;
  height: number;
  kind?: number;
  data?: Uint8Array | Uint8ClampedArray;
}

async function readPicture(
  page: PDFPageProxy,
  id: string,
): Promise<Omit<PagePicture, 'extent' | 'share'> | undefined> {
  const objects = id.startsWith('g_') ? page.commonObjs : page.objs;
  const image = await new Promise<DecodedImage | undefined>((resolve) => {
    const idleBefore = performance.eventLoopUtilization().idle;
    const timer = setInterval(() => {
      if (performance.eventLoopUtilization().idle - idleBefore < DECODE_LIMIT) return;
      clearInterval(timer);
      resolve(undefined);
    }, DECODE_LIMIT / 4);
    objects.get(id, (decoded: DecodedImage | null) => {
      clearInterval(timer);
      resolve(decoded ?? undefined);
    });
  });
  if (!image?.data) return undefined;
  const { width, height, data, kind = 0 } = image;
  const channels = CHANNELS[kind];
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  if (channels) return { id, pixels: bytes, width, height, channels };
  return { id, pixels: greyOfBits(bytes, width, height), width, height, channels: 1 };
}

/** Pictures of two colours come as one bit a pixel, each row filled up to a byte. */
function greyOfBits(bits: Uint8Array, width: number, height: number): Uint8Array {
  const grey = new Uint8Array(width * height);
  const rowBytes = (width + 7) >> 3;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const byte = bits[y * rowBytes + (x >> 3)] ?? 0;
      grey[y * width + x] = byte & (0x80 >> (x & 7)) ? 255 : 0;
    }
  }
  return grey;
}
