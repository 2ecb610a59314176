import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { textOfBlocks } from '../text-of-block.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { joinMdx, writeMdx } from '../write-mdx.ts';
import { packFixture } from './fixture-package.ts';
import { readDocx } from './read-docx.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

test.each(await readdir(FIXTURES))('%s becomes the expected deck', async (name) => {
  const bytes = await packFixture(join(FIXTURES, name), name === 'strict-namespaces');
  const { value, messages } = await readDocx(bytes, { file: `${name}.docx` });
  expect(messages.filter(({ rule }) => rule.endsWith('-not-read'))).toEqual([]);
  await expect(joinMdx(writeMdx(value, `${name}.docx`))).toMatchFileSnapshot(
    join(FIXTURES, name, 'output.mdx'),
  );
});

test('what was not carried over is reported, and a picture elsewhere is not fetched', async () => {
  const links = await readDocx(await packFixture(join(FIXTURES, 'links-and-fields'), false), {
    file: 'a.docx',
  });
  expect(links.messages).toMatchObject([{ rule: 'link-target', place: { file: 'a.docx' } }]);
  const drawings = await readDocx(await packFixture(join(FIXTURES, 'drawings'), false), { file: 'a.docx' });
  expect(drawings.messages).toMatchObject([{ rule: 'picture-elsewhere' }]);
  expect(drawings.value.assets).toHaveLength(1);
});

test.each(['drawing-in-a-group', 'drawing-of-vml-shapes', 'drawing-on-a-canvas'])(
  '%s is drawn with its words and lines',
  async (name) => {
    const { value } = await readDocx(await packFixture(join(FIXTURES, name), false), { file: 'a.docx' });
    const [drawing] = value.assets.filter(({ file }) => file.endsWith('.svg'));
    const svg = new TextDecoder().decode(drawing?.bytes);
    const { text } = value.slides[0]?.blocks.find((block) => block.type === 'drawing') ?? { text: [] };
    expect(text.length).toBeGreaterThan(0);
    for (const words of text) expect(svg).toContain(`>${words}<`);
    expect(svg).toContain('<path');
  },
);

test('text in an element that no reader knows is reported, hidden and deleted text is not', async () => {
  const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
  const bytes = await documentWith(
    `<w:body><w:p>${run('看得见的话')}${run('藏着的话', '<w:vanish/>')}<w:moveFrom>${run('移走的话')}</w:moveFrom></w:p><w:future><w:p>${run('没人读的话')}</w:p></w:future></w:body>`,
  );
  const { messages } = await readDocx(bytes, { file: 'a.docx' });
  expect(messages).toMatchObject([{ rule: 'text-not-read' }]);
  expect(messages[0]?.hint).toContain('没人读的话');
});

async function documentWith(body: string): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body}</w:document>`,
  );
  return zip.generateAsync({ type: 'uint8array' });
}

const TEXT = '<w:r><w:t>深</w:t></w:r>';

test.each([
  [
    'wrappers',
    ['nested-too-deep'],
    `<w:p>${'<w:smartTag>'.repeat(1_500)}${TEXT}${'</w:smartTag>'.repeat(1_500)}</w:p>`,
  ],
  [
    'tables',
    ['nested-too-deep'],
    `${'<w:tbl><w:tr><w:tc>'.repeat(700)}<w:p>${TEXT}</w:p>${'</w:tc></w:tr></w:tbl>'.repeat(700)}`,
  ],
  [
    'content controls',
    [],
    `${'<w:sdt><w:sdtContent>'.repeat(1_500)}<w:p>${TEXT}</w:p>${'</w:sdtContent></w:sdt>'.repeat(1_500)}`,
  ],
])('%s that nest without end do not crash the reader', async (_name, reported, body) => {
  const bytes = await documentWith(`<w:body><w:p><w:r><w:t>浅</w:t></w:r></w:p>${body}</w:body>`);
  const { value, messages } = await readDocx(bytes, { file: 'deep.docx' });
  expect(JSON.stringify(value.slides)).toContain('浅');
  expect(messages.map(({ rule }) => rule)).toEqual(reported);
});

test.each([
  ['no body', ''],
  ['nothing in it', '<w:body><w:p/></w:body>'],
])('a document with %s is refused with a hint', async (_name, body) => {
  await expect(readDocx(await documentWith(body), { file: 'a.docx' })).rejects.toThrow(UnreadableFile);
});

test('notes of words in a drawing come in, and their links are named', async () => {
  const { value, messages } = await readDocx(await packFixture(join(FIXTURES, 'drawing-with-notes'), false), {
    file: 'a.docx',
  });
  expect(textOfBlocks(value.slides.flatMap(({ notes }) => notes))).toMatch(
    /脚注里的总机号码[\s\S]*批注里的话/,
  );
  expect(messages).toMatchObject([{ rule: 'link-in-drawing' }]);
});
