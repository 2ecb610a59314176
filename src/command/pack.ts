import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isStandard, writeCoursePack } from '../pack/lms/write-course-pack.ts';
import { writeDeckFile, writeSitePack } from '../pack/write-pack.ts';
import { CommandEnd, readCommandLine } from './command-line.ts';
import { languageDist, languageFolder } from './language-option.ts';

const USAGE = `npm run pack -- [deck] [--out file] [--dist dist]
Makes one zip of the built site for a USB stick, or one HTML file of a deck.
npm run pack -- <course> --scorm 1.2|2004|cmi5, or --xapi
Makes one zip of a course for a learning management system (docs/learning.md).
--language en packs a deck or a course in another language of the site.`;

/** `lectern pack`: the built site as one zip, a deck as one HTML file, or a course for a learning management system. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readCommandLine(args, USAGE, {
    dist: { type: 'string', default: 'dist' },
    out: { type: 'string' },
    scorm: { type: 'string' },
    xapi: { type: 'boolean', default: false },
    language: { type: 'string' },
  });
  const [name] = positionals;
  const dist = languageDist(values.dist, languageFolder('.', values.language));
  const standard = values.xapi ? 'xapi' : values.scorm;
  if (standard !== undefined && (!isStandard(standard) || name === undefined)) {
    const why =
      name === undefined ? 'A package is of one course: name it.' : `There is no standard ${standard}.`;
    throw new CommandEnd(2, `${why}\n${USAGE}`);
  }
  if (!existsSync(join(dist, 'site.webmanifest'))) {
    throw new Error(
      `${dist}/ holds no built site. Run npm run build first, or name its folder: --dist <folder>.`,
    );
  }
  const ending = standard === undefined ? '.html' : `-${standard.replace(/^\d/, 'scorm-$&')}.zip`;
  const target = values.out ?? join('packs', `${name}${ending}`);
  mkdirSync(dirname(target), { recursive: true });
  if (name === undefined) {
    const pack = await writeSitePack(dist, values.out);
    console.log(
      `${pack.target}: ${pack.files} files. Unpack it on a stick and double-click ${pack.startPage}.`,
    );
  } else if (standard !== undefined) {
    const files = await writeCoursePack(dist, name, standard, target);
    console.log(`${target}: ${files} files. Upload it to the learning management system as it is.`);
  } else {
    const bytes = await writeDeckFile(dist, name, target);
    console.log(
      `${target}: one file of ${Math.ceil(bytes / 1024)} KB. Double-click it; F full screen, S speaker view.`,
    );
  }
  return 0;
}
