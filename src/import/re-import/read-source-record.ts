import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceRecord } from './source-record.ts';

/** The `source.json` of a deck's folder; `undefined` if there is none that can be read. */
export async function readSourceRecord(folder: string): Promise<SourceRecord | undefined> {
  try {
    const record = JSON.parse(await readFile(join(folder, 'source.json'), 'utf8')) as SourceRecord;
    return Array.isArray(record.slides) && Array.isArray(record.assets) ? record : undefined;
  } catch {
    return undefined;
  }
}
