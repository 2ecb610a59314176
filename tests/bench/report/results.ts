import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PEERS } from '../contestants/contestants.ts';
import { type Machine, machineLine } from '../measuring/machine.ts';
import type { Section } from './section.ts';

/** A section with where and when it was measured. */
export interface MeasuredSection extends Section {
  machine: Machine;
  /** The day, YYYY-MM-DD. */
  measured: string;
}

/** By name of the bench. */
export type Results = Record<string, MeasuredSection>;

const ABOUT = `# Benchmarks

Made by \`npm run bench\`; \`docs/benchmarks.json\` has the same figures for programs. A figure is the median of the runs,
in parentheses the smallest and the largest; ×2.0 means twice the compared row's figure, measured in the same run. Where the
load at the start is above 1, others used the machine too: then compare ratios and processor time, not the clock.
Peers get the same generated Chinese text and pictures (\`tests/bench/content\`), and are installed for it as:
`;

/** Whom the figures stand beside, in Markdown. */
function peersTable(): string {
  const rows = Object.values(PEERS).map(({ name, packages, licence, makes }) => {
    const versions = Object.entries(packages).map(([each, version]) => `\`${each}@${version}\``);
    return `| ${name} | ${makes} | ${versions.join(', ')} | ${licence} |`;
  });
  return ['| peer | makes | packages | licence |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}

/** All sections as one page, in the order of `names`. */
function resultsMarkdown(results: Results, names: readonly string[]): string {
  const sections = names.flatMap((name) => results[name] ?? []);
  return [ABOUT, peersTable(), ...sections.map(sectionMarkdown)].join('\n');
}

export const sectionMarkdown = ({ markdown, machine, measured }: MeasuredSection) =>
  `${markdown}\nMeasured ${measured}: ${machineLine(machine)}\n`;

/** Puts sections into the results that are saved; those of other benches stay as they were. */
export async function saveResults(fresh: Results, names: readonly string[], json: string, markdown: string) {
  const saved: Results = existsSync(json) ? JSON.parse(await readFile(json, 'utf8')) : {};
  const all = { ...saved, ...fresh };
  const ordered = Object.fromEntries(names.flatMap((name) => (all[name] ? [[name, all[name]]] : [])));
  await mkdir(dirname(json), { recursive: true });
  await writeFile(json, `${JSON.stringify(ordered, null, 2)}\n`);
  await writeFile(markdown, resultsMarkdown(ordered, names));
}
