import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { environmentFor } from '../model/built-language.ts';
import { answerHelp } from './command-line.ts';
import { commandTexts } from './command-texts.ts';
import { languageOption } from './language-option.ts';

/** `lectern dev`: the development server of Astro, until somebody ends it. */
export async function run(args: readonly string[]): Promise<number> {
  const texts = await commandTexts();
  answerHelp(args, texts.dev.usage);
  const { folder, rest } = languageOption(args, texts);
  const astro = dirname(createRequire(join(process.cwd(), 'package.json')).resolve('astro/package.json'));
  const child = spawn(process.execPath, [join(astro, 'bin', 'astro.mjs'), 'dev', ...rest], {
    stdio: 'inherit',
    env: { ASTRO_TELEMETRY_DISABLED: '1', ...environmentFor(folder) },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 0));
  });
}
