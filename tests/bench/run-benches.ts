import { join } from 'node:path';
import { BENCHES, type BenchName, type BenchOptions } from './bench-options.ts';
import { benchBuild } from './build.ts';
import { PROJECT } from './contestants/lectern.ts';
import { benchGrowth } from './growth.ts';
import { benchImport } from './import.ts';
import { describeMachine } from './measuring/machine.ts';
import { keepResults, type Results } from './report/results.ts';
import type { Section } from './report/section.ts';
import { benchSearchOfSite } from './search.ts';
import { benchSlides } from './slides.ts';
import { benchWeight } from './weight.ts';

const RUN: Record<BenchName, (options: BenchOptions) => Promise<Section>> = {
  build: benchBuild,
  growth: benchGrowth,
  weight: benchWeight,
  slides: benchSlides,
  search: benchSearchOfSite,
  import: benchImport,
};

/** Runs the benches and keeps what they find; one that fails says so in its place and the others go on. */
export async function runBenches(options: BenchOptions): Promise<Results> {
  const results: Results = {};
  const measured = new Date().toISOString().slice(0, 10);
  for (const name of options.benches) {
    const machine = describeMachine();
    const section = await RUN[name](options).catch((error: Error) => ({
      markdown: `## ${name}\n\nNot measured. ${error.message}\n`,
      figures: { error: error.message },
    }));
    results[name] = { ...section, machine, measured };
  }
  const folder = options.record ? 'docs' : '.cache/bench';
  const path = join(PROJECT, folder, 'benchmarks');
  await keepResults(results, BENCHES, `${path}.json`, `${path}.md`);
  return results;
}
