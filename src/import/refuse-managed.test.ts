import { describe, expect, it } from 'vitest';
import { detectFormat } from './detect-format.ts';
import { importFile } from './import-file.ts';

const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from(`${stream}\0`, 'utf16le'),
    Buffer.from('EncryptedPackage\0', 'utf16le'),
  ]);

describe('a file that a company has locked is named as such', () => {
  it.each([
    ['IRM of Microsoft', compound('\tDRMEncryptedDataSpace'), /Microsoft/],
    [
      'a program that leaves its header',
      Buffer.from('%TSD-Header-###%\x01\0\0\0 and what nobody can read', 'latin1'),
      /%TSD/,
    ],
    [
      '亿赛通',
      Buffer.concat([
        Buffer.from('b\x14#e\x01\0\0\0'),
        Buffer.from('E-SafeNet\0LOCK\0'),
        Buffer.alloc(400, 7),
      ]),
      /亿赛通/,
    ],
    ['a protected file of Azure', Buffer.from('.pfile\x02\0\0\0'), /PFILE/],
  ])('%s', async (_, bytes, name) => {
    const found = detectFormat(bytes);
    await expect(found).rejects.toMatchObject({ rule: 'rights-managed' });
    await expect(found).rejects.toThrow(name);
  });

  it('a password stays a password', async () => {
    await expect(detectFormat(compound('EncryptionInfo'))).rejects.toMatchObject({ rule: 'encrypted' });
  });

  it('a document of nothing but the notice of such a program', async () => {
    const text = Buffer.from('此文档受保护。\n您没有权限打开此文件，请联系管理员。');
    await expect(importFile(text, { file: 'a.txt' })).rejects.toMatchObject({ rule: 'rights-managed' });
  });

  it('a text that speaks of protection among other things is a text', async () => {
    const text = Buffer.from(`一、保密\n${'客户资料不外传。'.repeat(100)}\n此文档受保护。`);
    expect((await importFile(text, { file: 'a.txt' })).value.deck.slides.length).toBeGreaterThan(0);
  });
});
