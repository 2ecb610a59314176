import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkContent } from '../src/checks/check-content.ts';
import { readContent } from '../src/content/read-content.ts';

const examples = fileURLToPath(new URL('../docs/examples', import.meta.url));

it.each(readdirSync(examples))('the example site %s is sound', (name) => {
  expect(checkContent(readContent({ root: `${examples}/${name}` })).messages).toEqual([]);
});
