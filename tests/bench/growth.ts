import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchOptions } from './bench-options.ts';
import { benchDecks } from './content/bench-deck.ts';
import { buildLectern, deckFile, PROJECT, writeLecternSite } from './contestants/lectern-site.ts';
import { digestsOf, filesThatDiffer, megabytesOf } from './measuring/files.ts';
import { runCommand, type Used } from './measuring/run-command.ts';
import type { Cell, Row } from './report/bench-table.ts';
import { type Section, sectionOf } from './report/section.ts';
import { sampleOf } from './report/statistics.ts';

const COLUMNS = [
  { title: 'CPU s', digits: 1 },
  { title: 'wall s', digits: 1 },
  { title: 'peak MB', digits: 0 },
  { title: 'dist MB', digits: 2 },
  { title: 'CPU ms a further deck', digits: 1 },
  { title: 'peak MB a further deck', digits: 2 },
  { title: 'files that differ', digits: 0 },
] as const;

/** What one number of decks took, each list a value a run. */
interface Size {
  decks: number;
  used: Used[];
  dist: number;
}

/** How the build grows with the number of decks, and what a second build and a small change cost. */
export async function benchGrowth({ sizes, slides, runs, say }: BenchOptions): Promise<Section> {
  const folder = join(PROJECT, '.cache/bench/growth');
  const logs = join(PROJECT, '.cache/bench/logs');
  await mkdir(logs, { recursive: true });
  const rows: Row[] = [];
  let smaller: Size | undefined;
  for (const count of sizes) {
    const decks = benchDecks(count, slides);
    const build = (name: string) =>
      runCommand(buildLectern(folder), join(logs, `growth-${count}-${name}.log`));
    const used: Used[] = [];
    for (let run = 1; run <= runs; run++) {
      await writeLecternSite(folder, decks);
      say(`growth: ${count} decks, run ${run} of ${runs}`);
      used.push(await build('first'));
    }
    const first = digestsOf(join(folder, 'dist'));
    const size = { decks: count, used, dist: megabytesOf(join(folder, 'dist')) };
    rows.push(rowOf(`${count} decks`, size, [...further(size, smaller), '']));
    smaller = size;

    say(`growth: ${count} decks again`);
    const again = { decks: count, used: [await build('again')], dist: megabytesOf(join(folder, 'dist')) };
    const second = digestsOf(join(folder, 'dist'));
    rows.push(rowOf(`${count} decks, again`, again, ['', '', single(filesThatDiffer(first, second))]));

    say(`growth: ${count} decks, one changed`);
    await changeDeck(folder, decks[Math.floor(count / 2)]?.id ?? '');
    const changed = { decks: count, used: [await build('changed')], dist: megabytesOf(join(folder, 'dist')) };
    const third = digestsOf(join(folder, 'dist'));
    rows.push(
      rowOf(`${count} decks, one changed`, changed, ['', '', single(filesThatDiffer(second, third))]),
    );
  }
  return sectionOf([
    {
      title: 'Growth',
      about:
        `Sites of ${sizes.join(', ')} decks of ${slides} slides, built without any cache, then again as they are, ` +
        'then with one sentence changed in one deck. Every deck makes an article, a presentation and a handout. ' +
        'A further deck is set against the size before.',
      rowsAre: 'site',
      columns: COLUMNS,
      rows,
    },
  ]);
}

async function changeDeck(folder: string, id: string): Promise<void> {
  const file = join(folder, deckFile({ id }));
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('讲：', '讲：这一句是新加的。'));
}

const single = (value: number): Cell => sampleOf([value]);

function rowOf(name: string, { used, dist }: Size, rest: readonly Cell[]): Row {
  return {
    name,
    cells: [cpuOf(used), sampleOf(used.map(({ wall }) => wall)), memoryOf(used), single(dist), ...rest],
  };
}

const cpuOf = (used: readonly Used[]) => sampleOf(used.map(({ cpu }) => cpu));

/** The peak of memory; a remark where the platform does not tell. */
export function memoryOf(used: readonly Used[]): Cell {
  const known = used.flatMap(({ memory }) => memory ?? []);
  return known.length === 0 ? 'Linux only' : sampleOf(known);
}

/** What each deck beyond the smaller size cost: CPU ms and peak MB. */
function further(size: Size, smaller: Size | undefined): Cell[] {
  if (smaller === undefined || size.decks <= smaller.decks) return ['', ''];
  const more = size.decks - smaller.decks;
  const [memory, before] = [memoryOf(size.used), memoryOf(smaller.used)];
  return [
    single(((cpuOf(size.used).median - cpuOf(smaller.used).median) * 1000) / more),
    typeof memory === 'string' || typeof before === 'string'
      ? ''
      : single((memory.median - before.median) / more),
  ];
}
