import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { AssetStore } from '../asset-store.ts';
import { OoxmlPackage } from '../ooxml/package.ts';
import { NO_ELEMENT } from '../ooxml/xml.ts';
import { zipFolders } from '../pptx/fixtures/zip-folders.ts';
import { readPresentation } from '../pptx/presentation.ts';
import { readShapeTree } from '../pptx/shape-tree.ts';
import { slideDesigns } from '../pptx/slide-design.ts';
import { type DrawingResult, drawShapes, drawSlide } from './drawing.ts';
import { drawingContexts } from './drawing-context.ts';
import { PLAIN_MEASURER } from './text/measurer.ts';

const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url));
const base = [fileURLToPath(new URL('../pptx/fixtures/base', import.meta.url)), join(fixtures, 'base')];
const cases = readdirSync(fixtures).filter((name) => existsSync(join(fixtures, name, 'input')));

/** The first slide of a case laid over the bases, measured without the fonts of this machine. */
async function open(name: string) {
  const pkg = await OoxmlPackage.open(await zipFolders(...base, join(fixtures, name, 'input')));
  const { slides, size } = await readPresentation(pkg);
  const part = slides[0]?.part ?? '';
  const root = (await pkg.xml(part)) ?? NO_ELEMENT;
  const relationships = await pkg.relationships(part);
  const assets = new AssetStore();
  const messages: string[] = [];
  const shapeContext = {
    pkg,
    part,
    relationships,
    assets,
    slideIds: new Map<string, string>(),
    report: ({ reason }: { reason: string }) => void messages.push(reason),
    owner: 's256',
    design: await slideDesigns(pkg, NO_ELEMENT)(relationships),
    slideSize: size,
  };
  const context = await drawingContexts(pkg)(shapeContext, { root, number: 3, stem: 's256' });
  return { root, context: { ...context, measurer: PLAIN_MEASURER }, assets, messages };
}

const readable = ({ svg }: DrawingResult) => `${svg.replace(/>(?=<(?!\/?(?:tspan|a)\b|\/text))/g, '>\n')}\n`;

describe('a slide becomes the SVG of its fixture', () => {
  it.each(cases)('%s', async (name) => {
    const { root, context, assets, messages } = await open(name);
    const result = await drawSlide(root, context);
    await expect(readable(result)).toMatchFileSnapshot(join(fixtures, name, 'output.svg'));
    const { text, faithful, problems, omitted } = result;
    const left = omitted.size > 0 ? { omitted: [...omitted] } : {};
    await expect(
      `${JSON.stringify({ text, faithful, problems, messages, ...left }, undefined, 2)}\n`,
    ).toMatchFileSnapshot(join(fixtures, name, 'output.json'));
    for (const [, file] of result.svg.matchAll(/<image href="([^"]+)"/g))
      expect(assets.assets.map((asset) => asset.file)).toContain(file);
  });
});

describe('a part of a slide', () => {
  it('shows its region, and dark grey on nothing in the colour of the page', async () => {
    const { root, context } = await open('boxes-in-the-theme-s-style');
    const shapes = readShapeTree(root.first('p:cSld', 'p:spTree'), context.design);
    const { svg } = await drawShapes(shapes, { x: 0, y: 0.1, width: 0.7, height: 0.5 }, context);
    expect(svg).toContain('viewBox="0 72 896 360"');
    expect(svg).toMatch(/stroke="currentColor"/);
    expect(svg).toMatch(/fill="currentColor"[^>]*>无填充</);
    expect(svg).toMatch(/fill="#ffffff"[^>]*>前台</);
    expect(svg).not.toContain('data-ground');
  });

  it('is as large as what reaches out of its region, up to the edges of the slide', async () => {
    const { root, context } = await open('connectors-with-arrowheads');
    const shapes = readShapeTree(root.first('p:cSld', 'p:spTree'), context.design).slice(0, 1);
    const { svg } = await drawShapes(shapes, { x: 0.1, y: 0.08, width: 0.1, height: 0.01 }, context);
    const [, ...numbers] = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg) ?? [];
    const [left = 0, top = 0, width = 0, height = 0] = numbers.map(Number);
    expect(left).toBeLessThan(63);
    expect(left + width).toBeGreaterThan(378);
    expect(top).toBeLessThan(60);
    expect(top + height).toBeGreaterThan(66);
  });

  it('with light words keeps what lies behind the slide, and the colours for it', async () => {
    const { root, context } = await open('a-background-of-its-own');
    const shapes = readShapeTree(root.first('p:cSld', 'p:spTree'), context.design);
    const { svg } = await drawShapes(shapes, { x: 0, y: 0, width: 1, height: 0.2 }, context);
    expect(svg).toMatch(/d="M0 0L1280 0L1280 720L0 720Z" fill="#44546a"/);
    expect(svg).not.toContain('currentColor');
  });

  it('asks for a light ground where dark colours stand on nothing', async () => {
    const { root, context } = await open('connectors-with-arrowheads');
    const shapes = readShapeTree(root.first('p:cSld', 'p:spTree'), context.design);
    const { svg } = await drawShapes(shapes, { x: 0, y: 0, width: 1, height: 1 }, context);
    expect(svg).toContain('data-ground="light"');
  });
});
