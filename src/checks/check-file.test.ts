import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../content/read-content.ts';
import { checkContent } from './check-content.ts';
import { checkFile } from './check-file.ts';

const here = new URL('.', import.meta.url).pathname;

it.each([
  join(here, 'fixtures/mistakes'),
  join(here, 'fixtures/hostile'),
  join(here, 'fixtures/completion'),
  join(here, '../..'),
])('says of each deck of %s what the check of all content says of it', (root) => {
  const read = readContent({ root });
  const all = checkContent(read).messages;
  for (const { file } of read.value.decks)
    expect(checkFile(read, file)).toEqual(all.filter(({ place }) => place.file === file));
});
