import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NO_ELEMENT, parseXml } from '../../ooxml/xml.ts';
import { slideShapes } from './drawingml-shapes.ts';
import { fixtureDocument, formatXml } from './fixture-xml.ts';
import { TextLooks } from './text-looks.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

test.each(await readdir(FIXTURES))('Word drawings with %s become shapes of a slide', async (name) => {
  const input = await readFile(join(FIXTURES, name, 'input.xml'), 'utf8');
  const root = parseXml(fixtureDocument(input), 'fixture');
  const anchor = { frame: { x: 500, y: 700, width: 2_000, height: 1_000 }, name: { id: '1', name: '流程' } };
  const shapes = root.elements.flatMap((element) =>
    slideShapes(element, { looks: new TextLooks(NO_ELEMENT) }, anchor),
  );
  const output = shapes.map((shape) => formatXml(shape)).join('');
  await expect(output).toMatchFileSnapshot(join(FIXTURES, name, 'output.xml'));
});
