import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { checkDist } from '../checks/dist/check-dist.ts';
import { compareSite } from '../checks/dist/compare-site.ts';
import { readDist } from '../checks/dist/read-dist.ts';
import { provenance } from '../checks/provenance.ts';
import { readContent } from '../content/read-content.ts';
import type { Message } from '../model/message.ts';
import { buildTwice } from './build-twice.ts';
import { checkAccessibility } from './check-accessibility.ts';
import { checkSlides } from './check-slides.ts';

/** What a check looks at. */
export interface CheckedProject {
  /** The project's folder. */
  root: string;
  /** The folder of the built site. */
  dist: string;
  /** What the check is narrowed to: decks, pages, or another folder, as each check says. */
  names: readonly string[];
  /** The folder for pictures of what was looked at. */
  sheets?: string;
  /** Is told how far a long check is. */
  say: (line: string) => void;
}

export interface CheckOutcome {
  messages: Message[];
  /** One line for when there is nothing to report. */
  sound: string;
}

const contentOf = (root: string) => checkContent(readContent({ root }));

/** What `npm run check -- <name>` can check. */
export const NAMED_CHECKS: Readonly<Record<string, (project: CheckedProject) => Promise<CheckOutcome>>> = {
  async content({ root }) {
    const { value, messages } = contentOf(root);
    const slides = value.decks.reduce((sum, deck) => sum + deck.slides.length, 0);
    const counts = `${value.courses.length} courses, ${value.decks.length} decks, ${slides} slides, ${value.roles.length} roles, ${value.procedures.length} procedures, ${value.phrases.length} phrase situations, ${value.glossary?.data.length ?? 0} terms`;
    return { messages, sound: `Content is sound: ${counts}.` };
  },
  async provenance({ root }) {
    const { value, messages } = contentOf(root);
    return { messages: [...messages, ...provenance(value)], sound: 'Every slide says where it comes from.' };
  },
  async slides({ root, ...options }) {
    const content = contentOf(root);
    const { value, messages } = await checkSlides(content.value.decks, { root, ...options });
    const sound = `Every slide of ${value} decks fits, on 16:9 and on 4:3 screens.`;
    return { messages: [...content.messages, ...messages], sound };
  },
  async access({ root, dist, names, say }) {
    const { value, messages } = await checkAccessibility(root, dist, names, say);
    return {
      messages,
      sound: `axe-core finds nothing on ${value} pages: phone and projector, light and dark.`,
    };
  },
  async same({ root }) {
    const { value, messages } = buildTwice({ project: root });
    return { messages, sound: `Two builds gave the same ${value} files, byte by byte.` };
  },
  async dist({ root, dist, names: [named] }) {
    const folder = named ? resolve(root, named) : dist;
    if (!existsSync(folder))
      throw new Error(`There is no folder ${folder}. Run npm run build, or name another folder.`);
    const { value, messages } = checkDist(readDist(folder));
    // Another folder may hold a site of other content.
    if (!named) messages.push(...(await compareSite(readContent({ root }).value, folder)));
    return { messages, sound: `The site is sound: ${value.pages.length} pages, ${value.files.size} files.` };
  },
};
