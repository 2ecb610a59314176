import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from '../../model/message.ts';
import { readSource } from '../command/read-job.ts';
import { detectFormat } from '../detect-format.ts';
import { renderOriginal } from '../review/render-original.ts';
import { bytesOf } from '../source-file.ts';
import { STAGED } from './staged-deck.ts';

/** Pixels; a kept picture is shown over the whole width of a screen. */
const WIDTH = 1920;

/** The original's pages, whose pictures lie in a folder. */
export interface DrawnOriginal {
  ok: true;
  pages: { number: number; texts: string[] }[];
  /** Why there are none. */
  messages: Message[];
}

/**
 * Draws the pages of a file into `<folder>/original/<n>.jpg`.
 * @param onPage is told of each page when its picture is there
 * @throws UnreadableFile
 */
export async function drawOriginal(
  file: string,
  folder: string,
  onPage: (done: number, of: number) => void,
): Promise<DrawnOriginal> {
  const source = await readSource(file);
  const format = await detectFormat(source);
  const place = join(folder, STAGED.original);
  await mkdir(place, { recursive: true });
  let done = 0;
  const write = async ({ number, picture }: { number: number; picture: Uint8Array }, of: number) => {
    await writeFile(join(place, `${number}.jpg`), picture);
    onPage(++done, of);
  };
  const bytes = await bytesOf(source);
  const { value, messages } = await renderOriginal(bytes, format, file, { width: WIDTH, onPage: write });
  if (value.length > 0 || format !== 'pptx')
    return { ok: true, pages: value.map(({ number, texts }) => ({ number, texts })), messages };
  const { drawOurselves } = await import('./draw-ourselves.ts');
  const numbers = await drawOurselves(source, file, WIDTH, write);
  return { ok: true, pages: numbers.map((number) => ({ number, texts: [] })), messages: [drawnHere(file)] };
}

function drawnHere(file: string): Message {
  return {
    severity: 'info',
    rule: 'original-drawn-here',
    place: { file },
    reason:
      'LibreOffice is not installed: the original is drawn by Lectern and may look slightly different in PowerPoint.',
  };
}
