import { basename, dirname, join } from 'node:path';
import { textsFor } from '../texts/texts-for.ts';
import type { ImportJob, ImportOutcome } from './import-job.ts';
import { planJobs } from './plan-jobs.ts';
import { type ImportArguments, readArguments } from './read-arguments.ts';
import { progressLine, type ReportLanguage, report } from './report.ts';
import { type RunOptions, runJobs } from './run-jobs.ts';
import { siteLanguage } from './site-language.ts';
import { withMeasuring } from './with-measuring.ts';
import { withReview } from './with-review.ts';

/** Where a command is heard: `say` for what happens meanwhile and what is wrong, `print` for what comes of it. */
export interface Terminal {
  say(text: string): void;
  print(text: string): void;
}

/**
 * The import as a command: reads files into the folder of decks, in the language of the site that this belongs to.
 * @param decks the folder of decks where none is named
 * @returns the exit code: 0, 1 where a file failed, 2 where the command cannot be followed
 */
export async function runImport(args: readonly string[], decks: string, terminal: Terminal): Promise<number> {
  const language = await siteLanguage(siteFileOf(decks));
  const texts = textsFor(language);
  if (args.some((word) => word === '--help' || word === '-h')) {
    terminal.print(texts.usage);
    return 0;
  }
  const given = readArguments([...args], decks, texts);
  if (typeof given === 'string') {
    terminal.say(given);
    return 2;
  }
  const { json, course, out, output, as } = given.values;
  const say = json ? () => {} : terminal.say;
  const outcomes = await importAll(given, { texts, language }, say);
  const written = outcomes.flatMap((outcome) =>
    outcome.ok ? [{ slug: basename(dirname(outcome.written)), document: basename(outcome.file) }] : [],
  );
  if (course !== undefined && as === undefined && output === undefined && written.length > 0) {
    const { addToCourse } = await import('./add-to-course.ts');
    say(texts.listedIn(await addToCourse(dirname(out), course, written, texts)));
  }
  terminal.print(json ? JSON.stringify(outcomes, null, 2) : report(outcomes, { texts, language }));
  return outcomes.every(({ ok }) => ok) ? 0 : 1;
}

/** Decks lie in the content folder, beside what describes the site. */
const siteFileOf = (decks: string) => join(dirname(decks), 'site.yaml');

async function importAll(
  given: ImportArguments,
  { texts, language }: ReportLanguage,
  say: (text: string) => void,
): Promise<ImportOutcome[]> {
  const jobs = await jobsOf(given, language);
  let done = 0;
  const onDone = (outcome: ImportOutcome) => {
    done++;
    say(progressLine(outcome, done, jobs.length, texts));
  };
  // One file to one place is for other tools: they count the slides of the source.
  const { output, out, as } = given.values;
  if (given.values['no-measure'] || output !== undefined || as !== undefined)
    return runJobs(jobs, { onDone });
  const onLook = (slides: number) => say(texts.looking(slides));
  return withMeasuring({ siteFile: siteFileOf(out), onLook }, async (measuring) => {
    const options: RunOptions = { onDone, ...(measuring && { measuring }) };
    const outcomes = await runJobs(jobs, options);
    if (measuring) return outcomes;
    return outcomes.map((outcome) => (outcome.ok ? { ...outcome, unseen: 'no-browser' } : outcome));
  });
}

async function jobsOf({ files, values }: ImportArguments, language: string): Promise<ImportJob[]> {
  const { output, out, slug, draft, review, keepPicture, looks, partLong, as, encoding } = values;
  const reading = { language, ...(encoding === undefined ? {} : { encoding }) };
  if (as !== undefined) {
    const target = { kind: 'roles' as const, path: join(dirname(out), 'roles') };
    return files.map((file) => ({ file, target, ...reading }));
  }
  const [file = ''] = files;
  const jobs: ImportJob[] =
    output === undefined
      ? await planJobs(files, { out, draft, ...(slug === undefined ? {} : { slug }) })
      : [{ file, target: { kind: 'file', path: output } }];
  return jobs.map((job) => withReview({ ...job, ...reading, ...looks, partLong }, { review, keepPicture }));
}
