import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/check-content.ts';
import type { Content } from '../src/checks/content.ts';
import { checkDist } from '../src/checks/dist/check-dist.ts';
import { readDist } from '../src/checks/dist/read-dist.ts';
import { provenance } from '../src/checks/provenance.ts';
import { readContent } from '../src/checks/read-content.ts';
import { formatMessages } from '../src/model/format-message.ts';
import type { Message } from '../src/model/message.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: '.' } },
});
const [what = 'content', folder = 'dist'] = positionals;
if (what === 'dist') ofDist(resolve(values.root, folder));
else if (what === 'content') ofContent(resolve(values.root));
else if (what === 'provenance') ofContent(resolve(values.root), provenance);
else
  fail(
    `There is nothing called ${what} to check. Write: npm run check, npm run check -- provenance, or npm run check -- dist [folder]`,
  );

function ofContent(root: string, further: (content: Content) => Message[] = () => []): void {
  const { value, messages } = checkContent(
    readContent(root, resolve(root, 'content'), resolve(root, 'public')),
  );
  if (!isSound([...messages, ...further(value)])) return;
  const slides = value.decks.reduce((sum, deck) => sum + deck.slides.length, 0);
  console.log(
    `Content is sound: ${value.courses.length} courses, ${value.decks.length} decks, ${slides} slides, ` +
      `${value.roles.length} roles, ${value.procedures.length} procedures, ${value.phrases.length} phrase situations, ` +
      `${value.glossary?.data.length ?? 0} terms.`,
  );
}

function ofDist(dist: string): void {
  if (!existsSync(dist)) {
    fail(`There is no folder ${dist}. Run npm run build, or name another folder.`);
    return;
  }
  const { value, messages } = checkDist(readDist(dist));
  if (!isSound(messages)) return;
  const bytes = [...value.files.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(
    `The site is sound: ${value.pages.length} pages, ${value.files.size} files, ${(bytes / 1e6).toFixed(1)} MB.`,
  );
}

/** Prints the messages; with an error among them the command fails. */
function isSound(messages: readonly Message[]): boolean {
  if (messages.length > 0) console.error(formatMessages(messages));
  const sound = !messages.some(({ severity }) => severity === 'error');
  if (!sound) process.exitCode = 1;
  return sound;
}

function fail(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
