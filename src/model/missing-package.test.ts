import { expect, it } from 'vitest';
import { MissingPackage, optionalPackage } from './missing-package.ts';

const purpose = { en: 'Reading PDF files', zh: '读取 PDF' };

it('says what to install where a package is missing', async () => {
  const missing = Promise.reject(Object.assign(new Error('no'), { code: 'ERR_MODULE_NOT_FOUND' }));
  const loading = optionalPackage(missing, 'pdfjs-dist', purpose);
  await expect(loading).rejects.toThrow(MissingPackage);
  await expect(loading).rejects.toThrow('npm install pdfjs-dist');
});

it('passes on what goes wrong in a package that is there', async () => {
  await expect(optionalPackage(Promise.reject(new Error('broken')), 'x', purpose)).rejects.toThrow('broken');
});

it('gives the package where it is installed', async () => {
  await expect(optionalPackage(Promise.resolve({ a: 1 }), 'x', purpose)).resolves.toEqual({ a: 1 });
});
