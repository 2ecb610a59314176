import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { addToCourse } from '../src/import/command/add-to-course.ts';
import { planJobs } from '../src/import/command/plan-jobs.ts';
import { progressLine, report } from '../src/import/command/report.ts';
import { runJobs } from '../src/import/command/run-jobs.ts';

const USAGE = `Usage: npm run import -- FILE… [--out content/decks] [--slug name] [--course name] [--draft] [--json]
       node scripts/import.ts FILE --output X.mdx`;

const { positionals: files, values } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'content/decks' },
    output: { type: 'string' },
    slug: { type: 'string' },
    course: { type: 'string' },
    draft: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const { out, output, slug, course, draft, json } = values;
if (files.length === 0 || (files.length > 1 && (output ?? slug) !== undefined)) {
  console.error(files.length === 0 ? USAGE : `--output and --slug are for one file.\n${USAGE}`);
  process.exit(2);
}
if (slug !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
  console.error(`--slug ${slug}: an address has only lower-case letters a–z, digits and single hyphens.`);
  process.exit(2);
}

const [file = ''] = files;
const jobs =
  output === undefined
    ? await planJobs(files, { out, draft, ...(slug === undefined ? {} : { slug }) })
    : [{ file, target: { kind: 'file' as const, path: output } }];
let done = 0;
const outcomes = await runJobs(jobs, (outcome) => {
  done++;
  if (!json) console.error(progressLine(outcome, done, jobs.length));
});
const decks = outcomes.flatMap((outcome) =>
  outcome.ok ? [{ slug: basename(dirname(outcome.written)), document: basename(outcome.file) }] : [],
);
if (course !== undefined && output === undefined && decks.length > 0) {
  const path = await addToCourse(dirname(out), course, decks);
  if (!json) console.error(`Listed in ${path}`);
}
console.log(json ? JSON.stringify(outcomes, null, 2) : report(outcomes));
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;
