import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchOptions } from './bench-options.ts';
import { showDeck } from './content/bench-deck.ts';
import { writePictures } from './content/pictures.ts';
import { writePptx } from './content/write-pptx.ts';
import { PROJECT } from './contestants/lectern.ts';
import { memoryCell, runCommand, type Used } from './measuring/run-command.ts';
import type { Row } from './report/bench-table.ts';
import { type Section, sectionOf } from './report/section.ts';
import { sampleOf } from './report/statistics.ts';

const SIZES = [50, 250] as const;

const COLUMNS = [
  { title: 'CPU s', digits: 2 },
  { title: 'wall s', digits: 2 },
  { title: 'peak MB', digits: 0 },
  { title: 'CPU ms a further slide', digits: 1 },
] as const;

/** What importing office decks takes. */
export async function benchImport(options: BenchOptions): Promise<Section> {
  const rows: Row[] = [];
  let smaller: { slides: number; cpu: number } | undefined;
  for (const slides of SIZES) {
    const used = await importDeck(slides, options);
    const cpu = sampleOf(used.map((each) => each.cpu));
    const further = smaller && ((cpu.median - smaller.cpu) * 1000) / (slides - smaller.slides);
    rows.push({
      name: `.pptx of ${slides} slides`,
      cells: [
        cpu,
        sampleOf(used.map(({ wall }) => wall)),
        memoryCell(used),
        further === undefined ? '' : sampleOf([further]),
      ],
    });
    smaller = { slides, cpu: cpu.median };
  }
  return sectionOf([
    {
      title: 'Import',
      about:
        'Office decks of lists, tables, text and notes, every tenth slide with a picture of its own, each imported by a ' +
        'process of its own.',
      rowsAre: 'file',
      columns: COLUMNS,
      rows,
    },
  ]);
}

async function importDeck(slides: number, { runs, say }: BenchOptions): Promise<Used[]> {
  const folder = join(PROJECT, '.cache/bench/import');
  const out = join(folder, 'out');
  const file = join(folder, `${slides}-slides.pptx`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const deck = showDeck(slides);
  await writePictures(deck, folder);
  await writePptx(deck, folder, file);
  const used: Used[] = [];
  for (let run = 1; run <= runs; run++) {
    say(`import: ${slides} slides, run ${run} of ${runs}`);
    await rm(out, { recursive: true, force: true });
    const args = [join(PROJECT, 'src/command/lectern.ts'), 'import', file, '--out', out, '--no-measure'];
    const command = { args, folder: PROJECT };
    used.push(await runCommand(command, join(folder, 'import.log')));
  }
  return used;
}
