import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { compileBody } from '../../../deck/compile-body.ts';
import { formatMessages } from '../../../model/format-message.ts';
import { importFile } from '../../import-file.ts';
import { joinMdx, writeMdx } from '../../write-mdx.ts';

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));

it.each(readdirSync(fixtures))('Markdown of %s comes in as what it means', async (name) => {
  const folder = `${fixtures}/${name}`;
  const readBeside = async (path: string) =>
    existsSync(`${folder}/${path}`) ? readFileSync(`${folder}/${path}`) : undefined;
  const { value, messages } = await importFile(readFileSync(`${folder}/input.md`), {
    file: 'input.md',
    readBeside,
  });
  const mdx = joinMdx(writeMdx(value.deck, 'input.md'));
  await expect(mdx).toMatchFileSnapshot(`${folder}/output.mdx`);
  await expect(`${formatMessages(messages)}\n`).toMatchFileSnapshot(`${folder}/messages.txt`);
  expect(() =>
    compileBody(mdx.replace(/^---\n[\s\S]*?\n---\n/, ''), 'content/decks/x/index.mdx', true),
  ).not.toThrow();
});
