import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { detectFormat } from './detect-format.ts';

const zip = async (...names: string[]) => {
  const archive = new JSZip();
  for (const name of names)
    archive.file(name, name === 'mimetype' ? 'application/vnd.oasis.opendocument.presentation' : '');
  return archive.generateAsync({ type: 'uint8array' });
};
const compoundFile = (...streams: string[]) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    ...streams.map((name) => Buffer.from(`${name}\0`, 'utf16le')),
  ]);

describe('the format is told by what is inside', () => {
  it.each([
    ['pptx', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['docx', zip('[Content_Types].xml', 'word/document.xml')],
    ['odp', zip('mimetype', 'content.xml')],
    ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['ppt', compoundFile('Current User', 'PowerPoint Document')],
    ['doc', compoundFile('WordDocument')],
    ['rtf', Buffer.from('{\\rtf1 text}')],
    ['pdf', Buffer.from('junk\n%PDF-1.7\n')],
    ['text', Buffer.from('客服部培训大纲\n一、接听电话')],
    ['text', Buffer.from('\ufeff客服', 'utf16le')],
    ['html', Buffer.from('<!DOCTYPE html><html><body>通知</body></html>')],
    ['html', Buffer.from('\ufeff<html xmlns:w="urn:schemas-microsoft-com:office:word">', 'utf16le')],
    ['html', Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"\n')],
    ['text', Buffer.from('一、<html> 是什么\n<p>是段落。')],
  ])('%s', async (format, bytes) => {
    expect(await detectFormat(await bytes)).toBe(format);
  });

  it.each([
    ['empty', Buffer.alloc(0), /empty/],
    ['an old workbook', compoundFile('Workbook'), /Excel/],
    ['another archive', zip('a.txt'), /zip archive/],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), /neither/],
  ])('a file that is %s is refused by name', async (_, bytes, reason) => {
    await expect(detectFormat(await bytes)).rejects.toThrow(reason);
  });

  it('a file with a password to open is named as such', async () => {
    await expect(detectFormat(compoundFile('EncryptionInfo', 'EncryptedPackage'))).rejects.toThrow(
      /打开密码/,
    );
  });
});
