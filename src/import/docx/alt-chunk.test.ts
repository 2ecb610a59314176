import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { findLibreOffice } from '../libre-office/find-libre-office.ts';
import { joinMdx, writeMdx } from '../write-mdx.ts';
import { readDocx } from './read-docx.ts';

const program = await findLibreOffice();
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A .docx whose body is `body`, with parts that it refers to as `chunk` by the name of the part. */
async function documentWith(body: string, parts: Record<string, string | Uint8Array>): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="${W}" xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`,
  );
  const relationships = Object.keys(parts).map(
    (name) => `<Relationship Id="${name}" Type="${OFFICE}/aFChunk" Target="${name}"/>`,
  );
  zip.file(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}</Relationships>`,
  );
  for (const [name, content] of Object.entries(parts)) zip.file(`word/${name}`, content);
  return zip.generateAsync({ type: 'uint8array' });
}

const chunk = (name: string) => `<w:altChunk r:id="${name}"/>`;
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const HTML =
  '<html><body><h1>投诉处理</h1><p>先处理心情。</p><ul><li>倾听</li><li>道歉</li></ul></body></html>';

async function bodyOf(bytes: Uint8Array): Promise<{ text: string; rules: string[] }> {
  const { value, messages } = await readDocx(bytes, { file: 'a.docx' });
  const text = joinMdx(writeMdx(value, 'a.docx')).replace(/^---[\s\S]*?---\n/, '');
  return { text, rules: messages.map(({ rule }) => rule) };
}

describe('a document inside a document comes in', () => {
  const mht = [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;\n    type="text/html";\n    boundary="----=part"',
    '',
    '------=part',
    'Content-Type: text/html;\n    charset="utf-8"',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    [...Buffer.from(HTML)]
      .map((byte) => (byte > 127 || byte === 61 ? `=${byte.toString(16)}` : String.fromCharCode(byte)))
      .join(''),
    '------=part--',
  ].join('\n');

  it.each([
    ['MIME HTML', 'a.mht', mht],
    ['HTML', 'a.html', HTML],
  ])('from %s, its headings and lists too', async (_, name, content) => {
    const { text, rules } = await bodyOf(await documentWith(chunk(name), { [name]: content }));
    expect(text).toContain('## 投诉处理\n\n先处理心情。\n\n- 倾听\n- 道歉');
    expect(rules).toEqual([]);
  });

  it('between the paragraphs where it stands, from .docx and plain text', async () => {
    const inner = await documentWith(paragraph('里面的话'), {});
    const bytes = await documentWith(
      paragraph('前') + chunk('a.docx') + paragraph('中') + chunk('a.txt') + paragraph('后'),
      { 'a.docx': inner, 'a.txt': '一行\n\n又一行' },
    );
    expect((await bodyOf(bytes)).text).toContain('前\n\n里面的话\n\n中\n\n一行\n\n又一行\n\n后');
  });

  it('from RTF, by LibreOffice', { timeout: 120_000 }, async ({ skip }) => {
    if (program === undefined) skip('LibreOffice, which reads RTF, is not installed.');
    const bytes = await documentWith(chunk('a.rtf'), {
      'a.rtf': '{\\rtf1\\ansi\\uc1\\u25237?\\u35785?\\par}',
    });
    expect((await bodyOf(bytes)).text).toContain('投诉');
  });
});

it('one that cannot be read is a message, and the rest is kept', async () => {
  const bytes = await documentWith(paragraph('在') + chunk('none') + chunk('bad.docx') + chunk('deep.html'), {
    'bad.docx': 'PK\x03\x04 nothing',
    'deep.html': `<p>${'<div>'.repeat(9000)}`,
  });
  const { text, rules } = await bodyOf(bytes);
  expect(text).toContain('在');
  expect(rules).toEqual(['embedded-document', 'embedded-document', 'embedded-document']);
});

it('documents inside documents end somewhere', async () => {
  let bytes = await documentWith(paragraph('底'), {});
  for (let depth = 0; depth < 10; depth++) {
    bytes = await documentWith(paragraph(`${depth}`) + chunk('a.docx'), { 'a.docx': bytes });
  }
  const { text, rules } = await bodyOf(bytes);
  expect(text).toContain('9');
  expect(rules).toEqual(['nested-too-deep']);
});
