import { describe, expect, it } from 'vitest';
import { fileOfAddress } from './file-of-address.ts';

const files = new Set(['index.html', '404.html', 'roles/desk/index.html', '图 1 100%.png']);
const root = 'https://site.example/a%20b/';
const find = (rest: string) => fileOfAddress(root + rest, root, (path) => files.has(path));

describe('fileOfAddress', () => {
  it('finds a page however its address is written', () => {
    for (const address of [
      'roles/desk/',
      'roles/desk/index.html',
      'roles/desk/index',
      'roles/desk/?q=1#d2',
    ]) {
      expect(find(address), address).toEqual({ path: 'roles/desk/index.html' });
    }
    expect(find('')).toEqual({ path: 'index.html' });
    expect(find('404')).toEqual({ path: '404.html' });
  });
  it('leads to the slash that relative addresses need, and keeps the query', () => {
    expect(find('roles/desk?q=1')).toEqual({
      path: 'roles/desk/index.html',
      redirect: `${root}roles/desk/?q=1`,
    });
  });
  it('finds names with blanks, percent signs and Chinese', () => {
    expect(find('%E5%9B%BE%201%20100%25.png')).toEqual({ path: '图 1 100%.png' });
  });
  it('finds nothing outside of the site, in folders without a page, nor behind broken escapes', () => {
    expect(fileOfAddress('https://site.example/index.html', root, () => true)).toBeUndefined();
    expect(find('roles/')).toBeUndefined();
    expect(find('%E5%9')).toBeUndefined();
  });
});
