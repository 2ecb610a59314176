import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

const USUAL_PLACES = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

let found: Promise<string | undefined> | undefined;

/** The path of LibreOffice's program; `undefined` where it is not installed. Looked up once. */
export function findLibreOffice(): Promise<string | undefined> {
  found ??= search();
  return found;
}

async function search(): Promise<string | undefined> {
  const { PATH = '' } = process.env;
  const onPath = PATH.split(delimiter).filter(Boolean);
  const names = process.platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice'];
  for (const candidate of [
    ...onPath.flatMap((folder) => names.map((name) => join(folder, name))),
    ...USUAL_PLACES,
  ]) {
    try {
      await access(candidate, constants.X_OK);
      return candidate;
    } catch {
      // Not there: try the next place.
    }
  }
  return undefined;
}
