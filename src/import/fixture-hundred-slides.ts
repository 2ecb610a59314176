import PptxGenJS from 'pptxgenjs';
import sharp from 'sharp';

export const SLIDES = 100;

/** A .pptx of 100 slides, each with a title, a nested list, a table, notes and a picture of its own; every tenth has a chart. */
export async function hundredSlides(): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  deck.title = '一百页培训';
  for (let n = 1; n <= SLIDES; n++) {
    const slide = deck.addSlide();
    slide.addText(`第 ${n} 课：接待`, { x: 0.5, y: 0.2, w: 9, h: 0.6 });
    slide.addText(
      [
        { text: `要点甲 ${n}`, options: { bullet: true } },
        { text: `细节乙 ${n}`, options: { bullet: true, indentLevel: 1 } },
      ],
      { x: 0.5, y: 1, w: 4, h: 1 },
    );
    slide.addTable(
      [
        [{ text: `项目 ${n}` }, { text: '价格' }],
        [{ text: '停车' }, { text: `${n} 元` }],
      ],
      { x: 0.5, y: 2.5, w: 4 },
    );
    slide.addNotes(`备注 ${n}：先问再讲`);
    const png = await ownPicture(n);
    slide.addImage({
      data: `image/png;base64,${png.toString('base64')}`,
      x: 5,
      y: 1,
      w: 2,
      h: 2,
      altText: `${n} 号楼的大堂`,
    });
    if (n % 10 === 0) {
      const data = [{ name: '投诉', labels: ['一月', '二月'], values: [n, n + 1] }];
      slide.addChart('bar', data, { x: 5, y: 3.5, w: 4, h: 2, showTitle: true, title: `来件 ${n}` });
    }
  }
  return new Uint8Array((await deck.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
}

/** A colour of its own for each slide, so that none stands in for another. */
function ownPicture(n: number): Promise<Buffer> {
  const background = { r: n * 2, g: 255 - n * 2, b: n };
  return sharp({ create: { width: 4, height: 4, channels: 3, background } })
    .png()
    .toBuffer();
}
