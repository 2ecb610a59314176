import { basename, dirname, join } from 'node:path';
import type { ImportOutcome } from '../src/import/command/import-job.ts';
import { planJobs } from '../src/import/command/plan-jobs.ts';
import { readArguments } from '../src/import/command/read-arguments.ts';
import { lookLine, progressLine, report } from '../src/import/command/report.ts';
import { runJobs } from '../src/import/command/run-jobs.ts';
import { USAGE } from '../src/import/command/usage-error.ts';
import { withMeasuring } from '../src/import/command/with-measuring.ts';
import { withReview } from '../src/import/command/with-review.ts';
import { parseSelection } from '../src/import/review/slide-selection.ts';
import { answerHelp } from './command-line.ts';

answerHelp(USAGE);
const given = readArguments(process.argv.slice(2), 'content/decks');
if (typeof given === 'string') {
  console.error(given);
  process.exit(2);
}
const { files, values } = given;
const { out, output, slug, course, draft, json, review } = values;

const [file = ''] = files;
const asRoles = values.as === 'roles';
const jobs = asRoles
  ? files.map((name) => ({
      file: name,
      target: { kind: 'roles' as const, path: join(dirname(out), 'roles') },
    }))
  : output === undefined
    ? await planJobs(files, { out, draft, ...(slug === undefined ? {} : { slug }) })
    : [{ file, target: { kind: 'file' as const, path: output } }];
const keepPicture = parseSelection(values['keep-picture'] ?? '');
// One file to one place is for other tools: they count the slides of the source.
const partLong = values['part-long'] || (!asRoles && output === undefined && !values['no-part-long']);
const compared = jobs.map((job) => withReview({ ...job, partLong }, { review, keepPicture }));
let done = 0;
const onDone = (outcome: ImportOutcome) => {
  done++;
  if (!json) console.error(progressLine(outcome, done, jobs.length));
};
const onLook = (slides: number) => {
  if (!json) console.error(lookLine(slides));
};
const outcomes =
  values['no-measure'] || asRoles
    ? await runJobs(compared, { onDone })
    : await withMeasuring({ siteFile: join(dirname(out), 'site.yaml'), onLook }, (measuring) =>
        runJobs(compared, { onDone, ...(measuring && { measuring }) }),
      );
const decks = outcomes.flatMap((outcome) =>
  outcome.ok ? [{ slug: basename(dirname(outcome.written)), document: basename(outcome.file) }] : [],
);
if (course !== undefined && !asRoles && output === undefined && decks.length > 0) {
  const { addToCourse } = await import('../src/import/command/add-to-course.ts');
  const path = await addToCourse(dirname(out), course, decks);
  if (!json) console.error(`Listed in ${path}`);
}
console.log(json ? JSON.stringify(outcomes, null, 2) : report(outcomes));
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;
