import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { EXPLAINED_COMPONENTS } from '../../model/components.ts';
import { withAttributeTables } from './component-tables.ts';

const root = new URL('../../../', import.meta.url);
const pathOf = (path: string) => fileURLToPath(new URL(path, root));
const documentation = readFileSync(pathOf('docs/components.md'), 'utf8');

it('docs/components.md has the attributes that the check accepts (else: npm run reference)', () => {
  expect(documentation).toBe(withAttributeTables(documentation));
});

it('makes a table anew in the place of the one that is there', () => {
  const written = withAttributeTables('# C\n\n## Venn\n\nCircles.\n\n## Equation\n\nOne line.\n');
  expect(written).toBe(
    '# C\n\n## Venn\n\nCircles.\n\n| attribute | meaning | left out |\n| --- | --- | --- |\n| `center` | What the circles have in common. | – |\n\n## Equation\n\nOne line.\n',
  );
  expect(withAttributeTables(written)).toBe(written);
});

const withProps = Object.keys(EXPLAINED_COMPONENTS).flatMap((name) => {
  const file = pathOf(`src/components/reading/${name}.astro`);
  const props = existsSync(file)
    ? /interface Props \{([\s\S]*?)^\}/m.exec(readFileSync(file, 'utf8'))?.[1]
    : undefined;
  return props === undefined ? [] : [{ name, props }];
});

it.each(withProps)('the component $name takes what is said of it', ({ name, props }) => {
  const taken = [...props.matchAll(/^ {2}(\w+)\??:/gm)].map(([, prop]) => prop);
  const said = Object.keys(EXPLAINED_COMPONENTS[name]?.attributes ?? {});
  // Rooms of pictures are shared before the component is called (src/deck/arrange).
  expect(said.filter((attribute) => attribute !== 'share' && !taken.includes(attribute))).toEqual([]);
});
