import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PptxGenJS from 'pptxgenjs';
import type { BenchBody, BenchDeck } from './bench-deck.ts';

type Slide = PptxGenJS.Slide;

const BODY = { x: 0.6, y: 1.4, w: 12, h: 5.2, fontSize: 24 };

/**
 * Writes the deck as an office program would save it: titles in placeholders, lists, tables, pictures, notes.
 * @param pictures folder its pictures lie in
 */
export async function writePptx({ title, slides }: BenchDeck, pictures: string, file: string): Promise<void> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = title;
  deck.defineSlideMaster({
    title: 'BENCH',
    objects: [
      {
        placeholder: {
          options: { name: 'title', type: 'title', x: 0.6, y: 0.3, w: 12, h: 0.9, fontSize: 36 },
          text: '',
        },
      },
    ],
  });
  for (const { title: heading, body, notes } of slides) {
    const slide = deck.addSlide({ masterName: 'BENCH' });
    slide.addText(heading, { placeholder: 'title' });
    await addBody(slide, body, pictures);
    slide.addNotes(notes);
  }
  await deck.writeFile({ fileName: file });
}

async function addBody(slide: Slide, body: BenchBody, pictures: string): Promise<void> {
  const list = (texts: readonly string[], bullet: boolean | { type: 'number' }) =>
    slide.addText(
      texts.map((text) => ({ text, options: { bullet, breakLine: true } })),
      BODY,
    );
  const table = (rows: readonly (readonly string[])[]) =>
    slide.addTable(
      rows.map((row) => row.map((text) => ({ text }))),
      BODY,
    );
  switch (body.kind) {
    case 'points':
      return void list(body.points, true);
    case 'steps':
      return void list(body.steps, { type: 'number' });
    case 'text':
      return void list([...body.paragraphs, body.quote], false);
    case 'table':
      return void table([body.head, ...body.rows]);
    case 'sayings':
      return void table(body.sayings.map(({ avoid, say, because }) => [avoid, say, because]));
    case 'picture': {
      const data = `image/jpeg;base64,${(await readFile(join(pictures, body.file))).toString('base64')}`;
      slide.addImage({ data, altText: body.alt, x: 2, y: 1.4, w: 9, h: 5 });
      slide.addText(body.caption, { ...BODY, y: 6.5, h: 0.6 });
    }
  }
}
