import { readOptions, USAGE } from '../tests/bench/bench-options.ts';
import { sectionMarkdown } from '../tests/bench/report/results.ts';
import { runBenches } from '../tests/bench/run-benches.ts';
import { answerHelp } from './command-line.ts';

answerHelp(USAGE);
const options = readOptions(process.argv.slice(2), (line) => console.error(line));
if (typeof options === 'string') {
  console.error(options);
  process.exit(2);
}
const results = await runBenches(options);
for (const section of Object.values(results)) console.log(`\n${sectionMarkdown(section)}`);
if (Object.values(results).some(({ failed }) => failed)) process.exitCode = 1;
