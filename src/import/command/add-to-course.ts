import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { listDeck } from '../list-deck.ts';
import type { ImportTexts } from '../texts/import-texts.ts';
import { zhCN } from '../texts/zh-CN.ts';

/** A deck as a course lists it. */
export interface CourseDeck {
  /** Its address. */
  slug: string;
  document: string;
}

/**
 * Lists decks in `<content>/courses/<course>.yaml`, behind those that are there; comments and order stay. A
 * course that is new says, in the language of the texts, which of its fields somebody has to write.
 */
export async function addToCourse(
  content: string,
  course: string,
  decks: CourseDeck[],
  { newCourse: words }: Pick<ImportTexts, 'newCourse'> = zhCN,
): Promise<string> {
  const path = join(content, 'courses', `${course}.yaml`);
  const existing = await readFile(path, 'utf8').catch(() => undefined);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(
    path,
    existing === undefined
      ? newCourse(course, decks, words)
      : decks.reduce((yaml, { slug }) => listDeck(yaml, slug), existing),
  );
  return path;
}

function newCourse(course: string, decks: CourseDeck[], words: ImportTexts['newCourse']): string {
  return stringify({
    title: course,
    summary: words.summary(decks.length),
    audience: words.toWrite,
    purpose: words.toWrite,
    goals: [words.toWrite],
    decks: decks.map(({ slug }) => slug),
    sources: decks.map(({ document }) => ({ document })),
  });
}
