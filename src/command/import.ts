import { posix } from 'node:path';
import { runImport } from '../import/command/run-import.ts';
import { commandTexts } from './command-texts.ts';
import { languageOption } from './language-option.ts';

/** `lectern import`: decks from office files, into the language of the site that `--language` names. */
export async function run(args: readonly string[]): Promise<number> {
  const { folder, rest } = languageOption(args, await commandTexts());
  return runImport(rest, posix.join('content', folder, 'decks'), {
    say: (text) => console.error(text),
    print: (text) => console.log(text),
  });
}
