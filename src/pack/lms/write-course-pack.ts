import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import JSZip from 'jszip';
import { bundleScript, stopBundling } from '../../portable/classic-scripts.ts';
import { siteFiles } from '../../portable/make-portable.ts';
import { packErrors } from '../pack-errors.ts';
import { courseFiles } from './course-files.ts';
import { launchFile, launchPage } from './launch-page.ts';
import { manifest12, manifest2004 } from './manifest.ts';
import { type PackedCourse, packedCourse } from './packed-course.ts';
import { cmi5Structure, tincanActivities } from './xapi-structure.ts';

interface Standard {
  /** Name of the launch script in src/client/learning/report. */
  script: string;
  /** The file that describes the package. */
  manifest: string;
  describe(course: PackedCourse, files: readonly string[]): string;
  /** Whether it reports to a store on another host. */
  anyHost: boolean;
}

/** The standards that a package may follow, by the word of the command line. */
export const STANDARDS = {
  '1.2': { script: 'launch-scorm-12', manifest: 'imsmanifest.xml', describe: manifest12, anyHost: false },
  '2004': {
    script: 'launch-scorm-2004',
    manifest: 'imsmanifest.xml',
    describe: manifest2004,
    anyHost: false,
  },
  cmi5: { script: 'launch-xapi', manifest: 'cmi5.xml', describe: cmi5Structure, anyHost: true },
  xapi: { script: 'launch-xapi', manifest: 'tincan.xml', describe: tincanActivities, anyHost: true },
} satisfies Record<string, Standard>;

export type StandardName = keyof typeof STANDARDS;

export function isStandard(name: string): name is StandardName {
  return Object.hasOwn(STANDARDS, name);
}

/**
 * The files of a course's package for a learning management system.
 * @param dist the built site's folder
 * @throws when the site has no such course; the message names those it has
 */
export async function coursePack(
  dist: string,
  id: string,
  standard: StandardName,
): Promise<Map<string, Uint8Array | string>> {
  const paths = siteFiles(dist);
  const courses = paths.flatMap((path) => /^courses\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? []);
  if (!courses.includes(id)) throw new Error((await packErrors(dist)).noCourse(id, courses.join(', ')));
  const known = new Set(paths);
  const course = packedCourse(id, (path) =>
    known.has(path) ? readFileSync(join(dist, path), 'utf8') : undefined,
  );
  const { script, manifest, describe, anyHost } = STANDARDS[standard];
  const files = courseFiles(course, paths, (path) => readFileSync(join(dist, path)));
  files.set('scripts/report.js', await reportScript(script, course.language));
  await stopBundling();
  for (const deck of course.decks) {
    const page = launchPage(deck, { language: course.language, script: 'scripts/report.js', anyHost });
    files.set(launchFile(deck.deck), page);
  }
  return new Map([[manifest, describe(course, [...files.keys()].sort())], ...files]);
}

/** The script that reports, as it stands in a package. */
export function reportScript(name: string, language: string): Promise<string> {
  return bundleScript(
    fileURLToPath(new URL(`../../../src/client/learning/report/${name}.ts`, import.meta.url)),
    language,
  );
}

/** Writes a package as one zip; returns how many files it holds. */
export async function writeCoursePack(
  dist: string,
  id: string,
  standard: StandardName,
  target: string,
): Promise<number> {
  const files = await coursePack(dist, id, standard);
  const zip = new JSZip();
  // Two packages of one site are the same bytes.
  const date = new Date(Date.UTC(2000, 0, 1));
  for (const [path, content] of files) zip.file(path, content, { date, createFolders: false });
  const stream = zip.generateNodeStream({ compression: 'DEFLATE', compressionOptions: { level: 9 } });
  await pipeline(stream, createWriteStream(target));
  return files.size;
}
