import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exitCodeOf, readCommandLine } from '../src/command/command-line.ts';
import { withAttributeTables } from '../src/content/reference/component-tables.ts';
import { editorSettings } from '../src/content/reference/json-schemas.ts';
import { referenceFiles } from '../src/content/reference/reference-pages.ts';

const USAGE = `npm run reference -- [--editor]
Writes docs/content, with its JSON Schemas, anew from src/content/schemas, and the attributes in docs/components.md.
--editor: writes .vscode/settings.json, with which Visual Studio Code completes and checks YAML files.`;
process.exitCode = await exitCodeOf(async () => {
  const { values } = readCommandLine(process.argv.slice(2), USAGE, {
    editor: { type: 'boolean', default: false },
  });

  const root = fileURLToPath(new URL('..', import.meta.url));
  if (values.editor) {
    const file = '.vscode/settings.json';
    const known: object = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      `${JSON.stringify({ ...known, ...editorSettings('./docs/content/schemas') }, undefined, 2)}\n`,
    );
    console.log(`${file}: written.`);
  } else {
    const files = referenceFiles((path) => readFileSync(join(root, path), 'utf8'));
    for (const { path, text } of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const components = join(root, 'docs', 'components.md');
    writeFileSync(components, withAttributeTables(readFileSync(components, 'utf8')));
    console.log(`${files.length + 1} files written: docs/content, docs/components.md.`);
  }
  return 0;
});
