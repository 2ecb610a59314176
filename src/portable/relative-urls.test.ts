import { describe, expect, it } from 'vitest';
import { builtPage } from './page-edit.ts';
import { applyEdits } from './page-elements.ts';
import { relativeUrls, siteAddresses } from './relative-urls.ts';

const fileOf = siteAddresses(
  new Set(['index.html', 'roles/desk/index.html', 'roles/index.html', 'a.css', '_astro/图 1.png']),
);
const rewrite = (html: string, page: string) => {
  const { edits, addresses } = relativeUrls(builtPage(page, html), fileOf);
  return { html: applyEdits(html, edits), addresses };
};

describe('relativeUrls', () => {
  it('names the file of a page, from the page that links to it', () => {
    expect(rewrite('<a href="/roles/desk/#wait">x</a>', 'roles/index.html').html).toBe(
      '<a href="desk/index.html#wait">x</a>',
    );
    expect(rewrite('<a href="/">x</a>', 'roles/desk/index.html').html).toBe(
      '<a href="../../index.html">x</a>',
    );
  });
  it('links a page to itself', () => {
    expect(rewrite('<a href="/roles/#x">x</a>', 'roles/index.html').html).toBe(
      '<a href="index.html#x">x</a>',
    );
  });
  it('keeps queries, other hosts and fragments', () => {
    const html = '<a href="https://a.example/">x</a><a href="#y">y</a><a href="//b.example">z</a>';
    expect(rewrite(html, 'index.html').html).toBe(html);
    expect(rewrite('<link href="/a.css?v=1">', 'roles/index.html').html).toBe('<link href="../a.css?v=1">');
  });
  it('rewrites every candidate of a srcset, names with blanks included', () => {
    expect(rewrite('<img srcset="/_astro/%E5%9B%BE%201.png 1x, /a.css 2x">', 'roles/index.html').html).toBe(
      '<img srcset="../_astro/%E5%9B%BE%201.png 1x, ../a.css 2x">',
    );
  });
  it('changes nothing else, broken markup included', () => {
    const html = '<p>1 < 2 & "/" <A HREF=\'/a.css\' title="/">';
    expect(rewrite(html, 'index.html').html).toBe('<p>1 < 2 & "/" <A href="a.css" title="/">');
  });
  it('names every address of the site once, with its first line and the file it leads to', () => {
    const html = '<p>\n<a href="/none/">x</a><a href="/roles/#x">y</a>\n<a href="/none/">z</a><a href="#z">';
    expect(rewrite(html, 'index.html').addresses).toEqual([
      { href: '/none/', line: 2, file: undefined },
      { href: '/roles/#x', line: 2, file: 'roles/index.html' },
    ]);
  });
  it('leaves alone what another pass replaces', () => {
    const html = '<link href="/a.css"><a href="/roles/">x</a>';
    const { addresses } = relativeUrls(builtPage('index.html', html), fileOf, [
      { start: 0, end: '<link href="/a.css">'.length, text: '<style>p{}</style>' },
    ]);
    expect(addresses.map(({ href }) => href)).toEqual(['/roles/']);
  });
});
