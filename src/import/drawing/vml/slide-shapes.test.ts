import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NO_ELEMENT, parseXml } from '../../ooxml/xml.ts';
import { fixtureDocument, formatXml } from '../word/fixture-xml.ts';
import { TextLooks } from '../word/text-looks.ts';
import { readShapeTypes } from './shape-source.ts';
import { vmlShapes } from './slide-shapes.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

test.each(await readdir(FIXTURES))('VML with %s becomes shapes of a slide', async (name) => {
  const input = await readFile(join(FIXTURES, name, 'input.xml'), 'utf8');
  const root = parseXml(fixtureDocument(input), 'fixture');
  const options = { types: readShapeTypes(root), looks: new TextLooks(NO_ELEMENT) };
  const shapes = root.elements.flatMap((element) => vmlShapes(element, options));
  const output = shapes.map((shape) => formatXml(shape)).join('');
  await expect(output).toMatchFileSnapshot(join(FIXTURES, name, 'output.xml'));
});
