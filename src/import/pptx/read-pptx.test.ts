import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../model/format-message.ts';
import { importFile } from '../import-file.ts';
import { joinMdx, writeMdx } from '../write-mdx.ts';
import { zipFolders } from './fixtures/zip-folders.ts';

const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url));
const cases = readdirSync(fixtures).filter((name) => existsSync(join(fixtures, name, 'input')));

/** Each case lays its `input` over `fixtures/base`, the smallest sound presentation. */
describe('a .pptx file becomes the MDX of its fixture', () => {
  it.each(cases)('%s', async (name) => {
    const folder = join(fixtures, name);
    const bytes = await zipFolders(join(fixtures, 'base'), join(folder, 'input'));
    const { value, messages } = await importFile(bytes, { file: `${name}.pptx` });
    const mdx = joinMdx(writeMdx(value.deck, `${name}.pptx`));
    await expect(mdx).toMatchFileSnapshot(join(folder, 'output.mdx'));
    await expect(`${messages.map(formatMessage).join('\n')}\n`).toMatchFileSnapshot(
      join(folder, 'messages.txt'),
    );
    expect(() => mdxToJs(mdx)).not.toThrow();
    const files = value.deck.assets.map(({ file }) => file);
    for (const [, file] of mdx.matchAll(/\]\(\.\/([^)]+)\)|src="\.\/([^"]+)"/g)) {
      if (file) expect(files).toContain(file);
    }
  });
});
