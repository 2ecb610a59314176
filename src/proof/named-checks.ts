import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { checkDist } from '../checks/dist/check-dist.ts';
import { compareSite } from '../checks/dist/compare-site.ts';
import { readDist } from '../checks/dist/read-dist.ts';
import { provenance } from '../checks/provenance.ts';
import type { Content } from '../content/content.ts';
import { readContent } from '../content/read-content.ts';
import { contentFolder, readLanguages } from '../content/read-languages.ts';
import type { CommandTexts } from '../i18n/language.ts';
import type { Message, Result } from '../model/message.ts';
import { buildTwice } from './build-twice.ts';
import { checkAccessibility } from './check-accessibility.ts';
import { checkSlides } from './check-slides.ts';

/** What a check looks at. */
export interface CheckedProject {
  /** The project's folder. */
  root: string;
  /** The folder in `content/` of the language that is looked at; empty for the main one. */
  folder: string;
  /** The folder of the built site, in that language. */
  dist: string;
  /** What the check is narrowed to: decks, pages, or another folder, as each check says. */
  names: readonly string[];
  /** The folder for pictures of what was looked at. */
  sheets?: string;
  /** Is told how far a long check is. */
  say: (line: string) => void;
  /** What is said where there is nothing to report. */
  words: CommandTexts['check'];
}

export interface CheckOutcome {
  messages: Message[];
  /** One line for when there is nothing to report. */
  sound: string;
}

const contentOf = ({ root, folder }: Pick<CheckedProject, 'root' | 'folder'>) =>
  checkContent(readContent({ root, content: contentFolder(root, folder) }));

/** The content of the language that is looked at, with what is wrong in the other ones as well. */
function contentOfAll({ root, folder }: CheckedProject): Result<Content> {
  const read = readLanguages({ root }).map((each) => ({ ...each, content: checkContent(each.content) }));
  const own = read.find((each) => each.folder === folder) ?? read[0];
  if (!own) throw new Error(`There is no content in ${root}.`);
  return { value: own.content.value, messages: read.flatMap(({ content }) => content.messages) };
}

/** What `npm run check -- <name>` can check. */
export const NAMED_CHECKS: Readonly<Record<string, (project: CheckedProject) => Promise<CheckOutcome>>> = {
  async content(project) {
    const { value, messages } = contentOfAll(project);
    const slides = value.decks.reduce((sum, deck) => sum + deck.slides.length, 0);
    const sound = project.words.content({
      courses: value.courses.length,
      decks: value.decks.length,
      slides,
      roles: value.roles.length,
      procedures: value.procedures.length,
      phrases: value.phrases.length,
      terms: value.glossary?.data.length ?? 0,
    });
    return { messages, sound };
  },
  async provenance(project) {
    const { value, messages } = contentOf(project);
    return { messages: [...messages, ...provenance(value)], sound: project.words.provenance };
  },
  async slides({ root, folder, words, ...options }) {
    const content = contentOf({ root, folder });
    const { value, messages } = await checkSlides(content.value.decks, { root, ...options });
    return { messages: [...content.messages, ...messages], sound: words.slides(value) };
  },
  async access({ root, dist, names, say, words }) {
    const { value, messages } = await checkAccessibility(root, dist, names, say);
    return { messages, sound: words.access(value) };
  },
  async same({ root, words }) {
    const { value, messages } = buildTwice({ project: root });
    return { messages, sound: words.same(value) };
  },
  async dist({ root, folder, dist, names: [named], words }) {
    const built = named ? resolve(root, named) : dist;
    if (!existsSync(built)) throw new Error(words.noFolder(built));
    const { value, messages } = checkDist(readDist(built));
    // Another folder may hold a site of other content.
    if (!named) messages.push(...(await compareSite(contentOf({ root, folder }).value, built)));
    return { messages, sound: words.dist(value.pages.length, value.files.size) };
  },
};
