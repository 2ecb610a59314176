import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/check-content.ts';
import { readContent } from '../src/checks/read-content.ts';
import { chooseDecks } from '../src/export/choose-decks.ts';
import { exportPdf } from '../src/export/export-pdf.ts';
import { formatMessages } from '../src/model/format-message.ts';

const USAGE = 'npm run export -- pdf <deck…|--all> [--handout] [--out folder] [--site https://…]';
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    handout: { type: 'boolean', default: false },
    out: { type: 'string', default: 'export' },
    dist: { type: 'string', default: 'dist' },
    site: { type: 'string' },
  },
});
const [format, ...names] = positionals;
if (format !== 'pdf' || (names.length === 0 && !values.all)) {
  console.error(`Name a format and the decks: ${USAGE}`);
  process.exit(2);
}
const root = resolve('.');
const { value } = checkContent(readContent(root, resolve('content'), resolve('public')));
const chosen = chooseDecks(names, values.all, value.decks);
if (chosen.messages.length > 0) {
  console.error(formatMessages(chosen.messages));
  process.exit(1);
}
const { handout, site } = values;
const written = await exportPdf(chosen.value, {
  root,
  dist: resolve(values.dist),
  out: resolve(values.out),
  handout,
  ...(site === undefined ? {} : { site }),
}).catch((error: Error) => error);
if (written instanceof Error) {
  console.error(written.message);
  process.exitCode = 1;
} else {
  for (const path of written) console.log(path);
}
