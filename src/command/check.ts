import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withRenamedFields } from '../checks/rename-fields.ts';
import { readLanguages } from '../content/read-languages.ts';
import { messageWordsFor, saidMessages } from '../i18n/messages/said-messages.ts';
import { formatMessages } from '../model/format-message.ts';
import { NAMED_CHECKS } from '../proof/named-checks.ts';
import { readCommandLine } from './command-line.ts';
import { commandLanguage, commandTexts } from './command-texts.ts';
import { languageDist, languageFolder } from './language-option.ts';

/** Checks that need no built site. */
const OF_CONTENT = new Set(['content', 'provenance']);
const known = Object.keys(NAMED_CHECKS).join(', ');

/** `lectern check`: what is wrong with the content, or with what a named check looks at. */
export async function run(args: readonly string[]): Promise<number> {
  const texts = await commandTexts();
  const words = texts.check;
  const { values, positionals } = readCommandLine(
    args,
    words.usage(known),
    {
      root: { type: 'string', default: '.' },
      dist: { type: 'string', default: 'dist' },
      sheets: { type: 'string' },
      language: { type: 'string' },
      fix: { type: 'boolean', default: false },
    },
    texts,
  );
  const root = resolve(values.root);
  const [what = 'content', ...names] = positionals;
  const check = NAMED_CHECKS[what];
  if (!check) throw new Error(words.noCheck(what, known));
  if (values.fix) renameFields(root);
  const folder = languageFolder(root, values.language, texts);
  const dist = resolve(root, values.dist);
  const { messages, sound } = await check({
    root,
    folder,
    dist: OF_CONTENT.has(what) ? dist : languageDist(dist, folder, texts),
    names,
    ...(values.sheets === undefined ? {} : { sheets: resolve(values.sheets) }),
    say: console.error,
    words,
  });
  const language = await commandLanguage(root);
  if (messages.length > 0)
    console.error(formatMessages(saidMessages(messages, language), messageWordsFor(language)));
  else console.log(sound);
  return messages.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function renameFields(root: string): void {
  const read = readLanguages({ root }).flatMap(({ content }) => content.messages);
  const wanted = read.filter(({ rename }) => rename !== undefined);
  for (const [file, renamings] of Map.groupBy(wanted, ({ place }) => place.file)) {
    const path = join(root, file);
    const { text, renamed } = withRenamedFields(readFileSync(path, 'utf8'), renamings);
    if (renamed === 0) continue;
    writeFileSync(path, text);
    console.log(`${file}: ${renamings.map(({ rename }) => `${rename?.from} → ${rename?.to}`).join(', ')}`);
  }
}
