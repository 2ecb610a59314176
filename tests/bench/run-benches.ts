import { join } from 'node:path';
import { BENCHES, type BenchName, type BenchOptions } from './bench-options.ts';
import { benchBuild } from './build.ts';
import { PROJECT } from './contestants/lectern.ts';
import { benchGrowth, benchPages } from './growth.ts';
import { benchImport } from './import.ts';
import { describeMachine } from './measuring/machine.ts';
import { benchReading } from './reading.ts';
import { type Results, saveResults } from './report/results.ts';
import type { Section } from './report/section.ts';
import { benchSearchOfSite } from './search.ts';
import { benchSlides } from './slides.ts';
import { benchWeight } from './weight.ts';

const RUN: Record<BenchName, (options: BenchOptions) => Promise<Section>> = {
  build: benchBuild,
  growth: benchGrowth,
  pages: benchPages,
  weight: benchWeight,
  reading: benchReading,
  slides: benchSlides,
  search: benchSearchOfSite,
  import: benchImport,
};

/** Runs the benches and keeps what each finds; one that fails says so in its place and the others go on. */
export async function runBenches(options: BenchOptions): Promise<Results> {
  const results: Results = {};
  const path = join(PROJECT, options.record ? 'docs' : '.cache/bench', 'benchmarks');
  const measured = new Date().toISOString().slice(0, 10);
  for (const name of options.benches) {
    const machine = describeMachine();
    const section = await RUN[name](options).catch(
      (error: Error): Section => ({
        markdown: `## ${name}\n\nNot measured. ${error.message}\n`,
        figures: { error: error.message },
        failed: true,
      }),
    );
    results[name] = { ...section, machine, measured };
    if (!section.failed) await saveResults({ [name]: results[name] }, BENCHES, `${path}.json`, `${path}.md`);
  }
  return results;
}
