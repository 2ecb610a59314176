import { describe, expect, it } from 'vitest';
import { checkDist } from './check-dist.ts';

const site = (pages: Record<string, string>) =>
  new Map(Object.entries(pages).map(([path, text]) => [path, new TextEncoder().encode(text)]));
const found = (pages: Record<string, string>) =>
  checkDist(site(pages)).messages.map(({ rule, place }) => `${place.file}:${place.line ?? ''} ${rule}`);

describe('checkDist', () => {
  it('is silent about a sound site', () => {
    expect(
      found({
        'index.html':
          '<a href="roles/index.html#d1">x</a><img src="a.png" alt=""><a href="https://x.example/">y</a>',
        'roles/index.html':
          '<p id="d1"><a href="../index.html?q=1">x</a><a href="#d1">y</a><a href="#">z</a>',
        'a.png': '',
        '404.html': '<a href="/">x</a>',
      }),
    ).toEqual([]);
  });
  it('finds addresses that begin at the root of a host', () => {
    expect(found({ 'index.html': '<p>\n<a href="/roles/">x</a>' })).toEqual([
      'index.html:2 relative-address',
    ]);
  });
  it('finds what would be loaded from another host, styles included', () => {
    expect(
      found({
        'index.html': '<script src="https://x.example/a.js"></script>\n<img alt="" src="//x.example/b.png">',
        'a.css': '@import "https://x.example/c.css"; p { background: url(https://x.example/d.png) }',
      }),
    ).toEqual(['a.css:1 own-host', 'a.css:1 own-host', 'index.html:1 own-host', 'index.html:2 own-host']);
  });
  it('finds links to missing files and to missing places in pages', () => {
    expect(
      found({
        'index.html':
          '<a href="none.html">x</a>\n<a href="a/index.html#no">y</a>\n<a href="#no">z</a>\n<a href="a/">w</a>',
        'a/index.html': '',
      }),
    ).toEqual([
      'index.html:1 link-leads-somewhere',
      'index.html:2 anchor-exists',
      'index.html:3 anchor-exists',
    ]);
  });
  it('takes ids with Chinese for what they are, encoded or not', () => {
    expect(
      found({ 'index.html': '<p id="三声"><a href="#三声">x</a><a href="#%E4%B8%89%E5%A3%B0">y</a>' }),
    ).toEqual([]);
  });
  it('knows how reveal.js addresses slides', () => {
    expect(
      found({
        'index.html':
          '<a href="present.html#/three">x</a><a href="present.html#/2">y</a><a href="present.html#/four">z</a>',
        'present.html': '<section id="three"></section>',
      }),
    ).toEqual(['index.html:1 anchor-exists']);
  });
  it('finds pictures without a description', () => {
    expect(found({ 'index.html': '<img src="a.png">', 'a.png': '' })).toEqual([
      'index.html:1 picture-described',
    ]);
  });
  it('warns of heavy pages and pictures with their weight', () => {
    let noise = '';
    for (let index = 0; noise.length < 300_000; index++) noise += Math.sin(index).toString(36).slice(2);
    const { messages } = checkDist(
      site({ 'index.html': '<script src="big.js"></script>', 'big.js': noise, 'big.png': noise + noise }),
    );
    expect(messages.map(({ severity, rule, place }) => [severity, rule, place.file])).toEqual([
      ['warning', 'page-weight', 'big.png'],
      ['warning', 'page-weight', 'index.html'],
    ]);
    expect(messages[1]?.hint).toContain('big.js');
  });
  it('says that a folder holds no site', () => {
    expect(found({ 'a.css': '' })).toEqual(['index.html: has-home']);
  });
});
