import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Asset, Deck } from '../../model/deck.ts';
import type { ConvertPictures } from './convert-pictures.ts';
import { webPictures } from './web-pictures.ts';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c00' } });
const deckWith = (...assets: Asset[]): Deck => ({
  title: '',
  assets,
  slides: [
    {
      source: 1,
      title: '',
      notes: [],
      blocks: assets.map(({ file }) => ({ type: 'picture', file, alt: '图' })),
    },
  ],
});
const shown = (deck: Deck) => deck.slides[0]?.blocks.map((block) => block.type === 'picture' && block.file);
const cannot: ConvertPictures = async () => ({ pictures: new Map(), why: 'LibreOffice is not installed' });

describe('pictures for browsers', () => {
  it('that are sound stay as they are', async () => {
    const bytes = await picture(4, 4).png().toBuffer();
    const { value, messages } = await webPictures(deckWith({ file: 'a.png', bytes }), 'x.pptx', cannot);
    expect(value.assets).toEqual([{ file: 'a.png', bytes }]);
    expect(messages).toEqual([]);
  });

  it('are cut as the original shows them', async () => {
    const bytes = await picture(100, 40).jpeg().toBuffer();
    const crop = { left: 0.25, top: 0, right: 0.25, bottom: 0.5 };
    const { value } = await webPictures(
      deckWith({ file: 'a.jpg', bytes, shown: { crop } }),
      'x.pptx',
      cannot,
    );
    const { width, height, format } = await sharp(value.assets[0]?.bytes).metadata();
    expect([width, height, format]).toEqual([50, 20, 'jpeg']);
  });

  it('take the place of a metafile', async () => {
    const png = await picture(4, 4).png().toBuffer();
    const convert: ConvertPictures = async ([asset]) => ({
      pictures: new Map([[asset?.file ?? '', png]]),
      why: '',
    });
    const { value } = await webPictures(
      deckWith({ file: 'a.emf', bytes: new Uint8Array(9) }),
      'x.pptx',
      convert,
    );
    expect(value.assets).toEqual([{ file: 'a.png', bytes: png }]);
    expect(shown(value)).toEqual(['a.png']);
  });

  it('are replaced by a sign, and the file is kept, where nothing converts them', async () => {
    const bytes = new Uint8Array(9);
    const { value, messages } = await webPictures(deckWith({ file: 'a.emf', bytes }), 'x.pptx', cannot);
    expect(value.assets.map(({ file }) => file)).toEqual(['a.svg', 'a.emf']);
    expect(shown(value)).toEqual(['a.svg']);
    expect(messages[0]).toMatchObject({ rule: 'picture-format', severity: 'warning' });
    expect(messages[0]?.reason).toContain('LibreOffice is not installed');
  });

  it('keep the file of a bitmap that nobody could convert under a name that the site does not take for a picture', async () => {
    const asset = { file: 'a.tiff', bytes: new TextEncoder().encode('II*') };
    const { value } = await webPictures(deckWith(asset), 'x.pptx', cannot);
    expect(value.assets.map(({ file }) => file)).toEqual(['a.svg', 'a.tiff.original']);
  });

  it('have no scripts, handlers or outside addresses in SVG', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="a()"><script>a()</script>
      <a href="javascript:a()"><text>甲 &amp; 乙</text></a><image href="https://example.org/a.png"/>
      <style>@import url(https://example.org/a.css); rect { fill: url(#g) }</style>
      <rect fill="url(https://example.org/b)"/><foreignObject><b>c</b></foreignObject><use href="#g"/></svg>`;
    const bytes = new TextEncoder().encode(svg);
    const { value } = await webPictures(deckWith({ file: 'a.svg', bytes }), 'x.pptx', cannot);
    const text = new TextDecoder().decode(value.assets[0]?.bytes);
    expect(text).not.toMatch(/script|onload|example\.org|foreignObject|<b>/);
    expect(text).toContain('甲 &amp; 乙');
    expect(text).toContain('<use href="#g"/>');
    expect(text).toContain('url(#g)');
  });

  it('have no HTML in SVG, whatever its prefix', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:h="http://www.w3.org/1999/xhtml">
      <text>甲</text><h:form action="https://example.org/"><h:input/>乙</h:form>
      <g><div xmlns="http://www.w3.org/1999/xhtml"><a href="#g">丙</a></div><text>丁</text></g></svg>`;
    const bytes = new TextEncoder().encode(svg);
    const { value } = await webPictures(deckWith({ file: 'a.svg', bytes }), 'x.pptx', cannot);
    const text = new TextDecoder().decode(value.assets[0]?.bytes);
    expect(text).not.toMatch(/form|input|div|乙|丙/);
    expect(text).toContain('<g><text>丁</text></g>');
  });

  it('do not come from broken SVG', async () => {
    const bytes = new TextEncoder().encode('<svg><g></svg>');
    const { value, messages } = await webPictures(deckWith({ file: 'a.svg', bytes }), 'x.pptx', cannot);
    expect(new TextDecoder().decode(value.assets[0]?.bytes)).toContain('此图尚未转换');
    expect(messages).toHaveLength(1);
  });
});
