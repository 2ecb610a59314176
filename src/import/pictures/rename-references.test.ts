import { describe, expect, it } from 'vitest';
import type { Deck } from '../../model/deck.ts';
import { renameReferences } from './rename-references.ts';
import { webPictures } from './web-pictures.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (deck: Deck, file: string) =>
  new TextDecoder().decode(deck.assets.find((asset) => asset.file === file)?.bytes);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><image href="./a.emf"/><use href="#g"/></svg>';
const deck: Deck = {
  title: '',
  look: { ink: '#000000', paper: '#ffffff', accent: '#aa0000', logo: 'a.emf' },
  slides: [
    {
      source: 1,
      title: '',
      background: { file: 'a.emf', dark: true },
      drawing: 'whole.svg',
      notes: [],
      blocks: [
        {
          type: 'columns',
          columns: [
            { share: 50, blocks: [{ type: 'drawing', file: 'part.svg', title: '', text: [] }] },
            {
              share: 50,
              blocks: [{ type: 'figure', picture: { type: 'picture', file: 'a.emf', alt: '' }, caption: [] }],
            },
          ],
        },
      ],
    },
  ],
  assets: [
    { file: 'a.emf', bytes: bytes('') },
    { file: 'whole.svg', bytes: bytes(SVG) },
    { file: 'part.svg', bytes: bytes(SVG) },
    { file: 'picture.svg', bytes: bytes(SVG) },
  ],
};

describe('a file with another name', () => {
  it('is known by it wherever a slide, its background, its figures and the look name it', () => {
    const renamed = renameReferences(deck, new Map([['a.emf', 'a.png']]));
    expect(JSON.stringify([renamed.slides, renamed.look])).not.toContain('a.emf');
    expect(renamed.slides[0]?.background).toEqual({ file: 'a.png', dark: true });
  });

  it('is known by it inside the drawings that show it, and other SVG stays as it is', () => {
    const renamed = renameReferences(
      deck,
      new Map([
        ['a.emf', 'a.png'],
        ['part.svg', 'x-part.svg'],
      ]),
    );
    for (const file of ['whole.svg', 'part.svg']) {
      expect(textOf(renamed, file)).toBe(SVG.replace('./a.emf', './a.png'));
    }
    expect(textOf(renamed, 'picture.svg')).toBe(SVG);
  });
});

it('drawings keep the pictures of the deck and lose all other addresses when pictures are made safe', async () => {
  const outside = SVG.replace(
    '</svg>',
    '<image href="./b.png"/><image href="https://example.org/a.png"/></svg>',
  );
  const png = bytes('png');
  const { value } = await webPictures(
    {
      ...deck,
      assets: deck.assets.map((asset) =>
        asset.file.endsWith('.svg') ? { ...asset, bytes: bytes(outside) } : asset,
      ),
    },
    'a.pptx',
    async () => ({ pictures: new Map([['a.emf', png]]), why: '' }),
  );
  expect(textOf(value, 'part.svg')).toContain('<image href="./a.png"/>');
  expect(textOf(value, 'part.svg')).not.toMatch(/b\.png|example/);
  expect(textOf(value, 'picture.svg')).not.toMatch(/a\.emf|a\.png/);
});
