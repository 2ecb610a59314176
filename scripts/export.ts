import { resolve } from 'node:path';
import { checkContent } from '../src/checks/check-content.ts';
import { readContent } from '../src/content/read-content.ts';
import { chooseDecks } from '../src/export/choose-decks.ts';
import { exportPdf } from '../src/export/export-pdf.ts';
import { exportPptx } from '../src/export/export-pptx.ts';
import { formatMessages } from '../src/model/format-message.ts';
import { readCommandLine } from './command-line.ts';

const USAGE = `npm run export -- pdf  <deck…|--all> [--notes|--handout] [--out folder] [--site https://…]
npm run export -- pptx <deck…|--all> [--out folder] [--site https://…]`;
const { positionals, values } = readCommandLine(USAGE, {
  all: { type: 'boolean', default: false },
  pdf: { type: 'boolean', default: false },
  pptx: { type: 'boolean', default: false },
  handout: { type: 'boolean', default: false },
  notes: { type: 'boolean', default: false },
  out: { type: 'string', default: 'export' },
  root: { type: 'string', default: '.' },
  dist: { type: 'string', default: 'dist' },
  site: { type: 'string' },
});
// `--pptx deck` says the same as `pptx deck`.
const [format, ...names] = [...(values.pptx ? ['pptx'] : values.pdf ? ['pdf'] : []), ...positionals];
if ((format !== 'pdf' && format !== 'pptx') || (names.length === 0 && !values.all)) {
  console.error(`Name a format and the decks:\n${USAGE}`);
  process.exit(2);
}
const root = resolve(values.root);
const { value } = checkContent(readContent({ root }));
const chosen = chooseDecks(names, values.all, value.decks);
if (chosen.messages.length > 0) {
  console.error(formatMessages(chosen.messages));
  process.exit(1);
}
const out = resolve(values.out);
const address = values.site === undefined ? {} : { address: values.site };
const form = values.notes ? 'notes' : values.handout ? 'handout' : 'slides';
const written = await (format === 'pptx'
  ? exportPptx(chosen.value, { root, out, site: value.site, ...address })
  : exportPdf(chosen.value, { root, out, dist: resolve(values.dist), form, ...address })
).catch((error: Error) => error);
if (written instanceof Error) {
  console.error(written.message);
  process.exitCode = 1;
} else {
  for (const path of written) console.log(path);
}
