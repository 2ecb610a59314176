import { environmentFor } from '../model/built-language.ts';
import { answerHelp } from './command-line.ts';
import { commandTexts } from './command-texts.ts';
import { developWithAstro } from './develop-with-astro.ts';
import { languageOption } from './language-option.ts';

/** `lectern dev`: the development server of Astro, until somebody ends it. */
export async function run(args: readonly string[]): Promise<number> {
  const texts = await commandTexts();
  answerHelp(args, texts.dev.usage);
  const { folder, rest } = languageOption(args, texts);
  const child = developWithAstro(rest, { stdio: 'inherit', env: environmentFor(folder) });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 0));
  });
}
