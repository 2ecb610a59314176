import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isStandard, writeCoursePack } from '../pack/lms/write-course-pack.ts';
import { writeDeckFile, writeSitePack } from '../pack/write-pack.ts';
import { CommandEnd, readCommandLine } from './command-line.ts';
import { commandTexts } from './command-texts.ts';
import { languageDist, languageFolder } from './language-option.ts';

/** `lectern pack`: the built site as one zip, a deck as one HTML file, or a course for a learning management system. */
export async function run(args: readonly string[]): Promise<number> {
  const texts = await commandTexts();
  const words = texts.pack;
  const { values, positionals } = readCommandLine(
    args,
    words.usage,
    {
      dist: { type: 'string', default: 'dist' },
      out: { type: 'string' },
      scorm: { type: 'string' },
      xapi: { type: 'boolean', default: false },
      language: { type: 'string' },
    },
    texts,
  );
  const [name] = positionals;
  const dist = languageDist(values.dist, languageFolder('.', values.language, texts), texts);
  const standard = values.xapi ? 'xapi' : values.scorm;
  if (standard !== undefined && (!isStandard(standard) || name === undefined)) {
    const why = name === undefined ? words.nameCourse : words.noStandard(standard);
    throw new CommandEnd(2, `${why}\n${words.usage}`);
  }
  if (!existsSync(join(dist, 'site.webmanifest'))) {
    throw new Error(words.noSite(dist));
  }
  const ending = standard === undefined ? '.html' : `-${standard.replace(/^\d/, 'scorm-$&')}.zip`;
  const target = values.out ?? join('packs', `${name}${ending}`);
  mkdirSync(dirname(target), { recursive: true });
  if (name === undefined) {
    const pack = await writeSitePack(dist, values.out);
    console.log(words.site(pack.target, pack.files, pack.startPage));
  } else if (standard !== undefined) {
    const files = await writeCoursePack(dist, name, standard, target);
    console.log(words.course(target, files));
  } else {
    const bytes = await writeDeckFile(dist, name, target);
    console.log(words.deck(target, Math.ceil(bytes / 1024)));
  }
  return 0;
}
