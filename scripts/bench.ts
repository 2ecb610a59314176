import { answerHelp, exitCodeOf } from '../src/command/command-line.ts';
import { readOptions, USAGE } from '../tests/bench/bench-options.ts';
import { sectionMarkdown } from '../tests/bench/report/results.ts';
import { runBenches } from '../tests/bench/run-benches.ts';

process.exitCode = await exitCodeOf(async () => {
  const args = process.argv.slice(2);
  answerHelp(args, USAGE);
  const options = readOptions(args, (line) => console.error(line));
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  const results = await runBenches(options);
  for (const section of Object.values(results)) console.log(`\n${sectionMarkdown(section)}`);
  return Object.values(results).some(({ failed }) => failed) ? 1 : 0;
});
