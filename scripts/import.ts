import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { importFile } from '../src/import/import-file.ts';
import { UnreadableFile } from '../src/import/unreadable-file.ts';
import { joinMdx, writeMdx } from '../src/import/write-mdx.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { output: { type: 'string' } },
});
const file = positionals[0] ?? '';
const output = values.output ?? 'index.mdx';
try {
  const { value, messages } = await importFile(await readFile(file), { file });
  await mkdir(dirname(output), { recursive: true });
  await writeFile(output, joinMdx(writeMdx(value.deck, basename(file))));
  for (const asset of value.deck.assets) await writeFile(join(dirname(output), asset.file), asset.bytes);
  for (const message of messages) console.error(message.place.file, message.reason);
} catch (error) {
  if (!(error instanceof UnreadableFile)) throw error;
  console.error(`${file}: ${error.message}\n  ${error.hint}`);
  process.exitCode = 1;
}
