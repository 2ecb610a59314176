import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readSourceRecord } from '../re-import/read-source-record.ts';
import { slugOf } from '../slug.ts';
import type { ImportJob } from './import-job.ts';

export interface ImportOptions {
  /** The folder of decks. */
  out: string;
  /** Address of the deck, for a single file. */
  slug?: string;
  /** Write beside a deck that was imported before instead of merging into it. */
  draft: boolean;
}

/**
 * Chooses a folder for each file. A file that was imported before goes into its deck again; another deck of the
 * same name is left alone and the new one gets a number.
 */
export async function planJobs(files: string[], { out, slug, draft }: ImportOptions): Promise<ImportJob[]> {
  const jobs: ImportJob[] = [];
  const taken = new Set<string>();
  for (const file of files) {
    const base = `${slug ?? (await slugOf(basename(file)))}${draft ? '-draft' : ''}`;
    let name = base;
    for (
      let n = 2;
      taken.has(name) || !(await isFree(join(out, name), basename(file), slug !== undefined));
      n++
    ) {
      name = `${base}-${n}`;
    }
    taken.add(name);
    jobs.push({ file, target: { kind: 'folder', path: join(out, name), draft } });
  }
  return jobs;
}

/** A chosen slug may be given to a document that has got another name since its last import. */
async function isFree(folder: string, document: string, chosen: boolean): Promise<boolean> {
  if (!(await stat(folder).catch(() => undefined))) return true;
  const record = await readSourceRecord(folder);
  return record !== undefined && (chosen || record.document === document);
}
