import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { importFile } from '../import-file.ts';
import { joinMdx, writeMdx } from '../write-mdx.ts';
import { zipFolders } from './fixtures/zip-folders.ts';

const base = join(fileURLToPath(new URL('./fixtures', import.meta.url)), 'base');
const SLIDE = 'ppt/slides/slide1.xml';
const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

const slide = (shapes: string) =>
  `<p:sld ${NAMESPACES}><p:cSld><p:spTree><p:nvGrpSpPr/><p:grpSpPr/>${shapes}</p:spTree></p:cSld></p:sld>`;
const shape = (text: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name=""/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;
const picture =
  '<p:pic><p:nvPicPr><p:cNvPr id="3" name=""/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId2"/></p:blipFill><p:spPr/></p:pic>';

/** The smallest sound presentation with some of its parts replaced. */
async function presentation(parts: Record<string, string | Uint8Array>): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await zipFolders(base));
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

async function read(parts: Record<string, string | Uint8Array>) {
  const { value, messages } = await importFile(await presentation(parts), { file: 'x.pptx' });
  return { mdx: joinMdx(writeMdx(value.deck, 'x.pptx')), messages };
}

const relationship = (target: string, mode = '') =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}"${mode}/></Relationships>`;
const RELATIONSHIPS = 'ppt/slides/_rels/slide1.xml.rels';

describe('a hostile presentation', () => {
  it.each([
    ['groups', '<p:grpSp><p:nvGrpSpPr/><p:grpSpPr/>', '</p:grpSp>'],
    ['alternatives', '<mc:AlternateContent><mc:Choice Requires="x">', '</mc:Choice></mc:AlternateContent>'],
  ])(
    'with 20,000 nested %s is read',
    async (_, open, close) => {
      const deep = slide(open.repeat(20_000) + shape('最里面') + close.repeat(20_000));
      expect((await read({ [SLIDE]: deep })).mdx).toContain('## 最里面');
    },
    60_000,
  );

  it('with 100,000 shapes is refused by name of the part', async () => {
    const bytes = presentation({ [SLIDE]: slide(shape('字').repeat(100_000)) });
    await expect(importFile(await bytes, { file: 'x.pptx' })).rejects.toThrow(
      /slide1\.xml.*more than 500000 elements/,
    );
  }, 60_000);

  it('with 100,000 shapes on many slides is refused as a whole', async () => {
    const count = 100;
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    const ids = numbers.map((n) => `<p:sldId id="${255 + n}" r:id="rId${n}"/>`).join('');
    const targets = numbers.map(
      (n) =>
        `<Relationship Id="rId${n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide" Target="slides/slide${n}.xml"/>`,
    );
    const bytes = presentation({
      'ppt/presentation.xml': `<p:presentation ${NAMESPACES}><p:sldIdLst>${ids}</p:sldIdLst></p:presentation>`,
      'ppt/_rels/presentation.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.join('')}</Relationships>`,
      ...Object.fromEntries(
        numbers.map((n) => [`ppt/slides/slide${n}.xml`, slide(shape('字').repeat(1000))]),
      ),
    });
    await expect(importFile(await bytes, { file: 'x.pptx' })).rejects.toMatchObject({ rule: 'too-large' });
  }, 60_000);

  it.each([
    ['a slide that is a bomb', { [SLIDE]: slide(' '.repeat(40 * 2 ** 20)) }, 'archive-bomb'],
    ['entities', { [SLIDE]: `<!DOCTYPE a [<!ENTITY b "c">]>${slide(shape('&b;'))}` }, 'document-type'],
    ['no slides', { 'ppt/presentation.xml': `<p:presentation ${NAMESPACES}/>` }, 'no-slide'],
    ['another root', { 'ppt/presentation.xml': '<html/>' }, 'no-presentation'],
    ['no slide that can be read', { [SLIDE]: '<p:sld>' }, 'no-slide'],
  ])(
    'with %s is refused as a whole',
    async (_, parts, rule) => {
      await expect(importFile(await presentation(parts), { file: 'x.pptx' })).rejects.toMatchObject({ rule });
    },
    60_000,
  );

  it('loses a picture that is a bomb, and nothing else', async () => {
    const { mdx, messages } = await read({
      [SLIDE]: slide(shape('文字') + picture),
      [RELATIONSHIPS]: relationship('../media/a.png'),
      'ppt/media/a.png': new Uint8Array(40 * 2 ** 20),
    });
    expect(mdx).toContain('## 文字');
    expect(mdx).not.toContain('![');
    expect(messages[0]).toMatchObject({ rule: 'archive-bomb', place: { slide: 1 } });
  }, 60_000);

  it('fetches nothing from the network and nothing from outside of the package', async () => {
    const outside = await read({
      [SLIDE]: slide(picture),
      [RELATIONSHIPS]: relationship('../../../../etc/passwd'),
    });
    expect(outside.messages[0]).toMatchObject({ rule: 'picture-missing' });
    const network = relationship('http://192.0.2.1/a.png', ' TargetMode="External"');
    const distant = await read({ [SLIDE]: slide(picture), [RELATIONSHIPS]: network });
    expect(distant.messages[0]).toMatchObject({ rule: 'picture-elsewhere' });
  });

  it('does not lead SmartArt in circles', async () => {
    const diagram = 'http://schemas.openxmlformats.org/drawingml/2006/diagram';
    const frame = `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="4" name=""/><p:nvPr/></p:nvGraphicFramePr><a:graphic><a:graphicData uri="${diagram}"><dgm:relIds xmlns:dgm="${diagram}" r:dm="rId2"/></a:graphicData></a:graphic></p:graphicFrame>`;
    const point = (id: string) =>
      `<dgm:pt modelId="${id}"><dgm:t><a:p><a:r><a:t>点${id}</a:t></a:r></a:p></dgm:t></dgm:pt>`;
    const cxn = (from: string, to: string) =>
      `<dgm:cxn modelId="x" srcId="${from}" destId="${to}" srcOrd="0"/>`;
    const model = `<dgm:dataModel xmlns:dgm="${diagram}" ${NAMESPACES}><dgm:ptLst><dgm:pt modelId="0" type="doc"/>${point('1')}${point('2')}</dgm:ptLst><dgm:cxnLst>${cxn('0', '1')}${cxn('1', '2')}${cxn('2', '1')}${cxn('2', '0')}</dgm:cxnLst></dgm:dataModel>`;
    const { mdx } = await read({
      [SLIDE]: slide(frame),
      [RELATIONSHIPS]: relationship('../diagrams/data1.xml').replace('/image"', '/diagramData"'),
      'ppt/diagrams/data1.xml': model,
    });
    expect(mdx).toContain('- 点1\n  - 点2\n');
  });
});
