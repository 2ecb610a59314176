import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { environmentFor } from '../model/built-language.ts';
import { DESK_SECRET } from '../model/desk-secret.ts';
import { answerHelp } from './command-line.ts';
import { commandTexts } from './command-texts.ts';
import { languageOption } from './language-option.ts';

/** Bytes of what opens the desk: nobody guesses it. */
const SECRET_BYTES = 24;

/** `lectern desk`: the manager's page on this machine, until somebody ends it. */
export async function run(args: readonly string[]): Promise<number> {
  const texts = await commandTexts();
  answerHelp(args, texts.desk.usage);
  const { folder, rest } = languageOption(args, texts);
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const astro = dirname(createRequire(join(process.cwd(), 'package.json')).resolve('astro/package.json'));
  // Only this machine: whatever the site's configuration says of the host.
  const child = spawn(
    process.execPath,
    [join(astro, 'bin', 'astro.mjs'), 'dev', ...rest, '--host', '127.0.0.1'],
    {
      stdio: ['inherit', 'pipe', 'inherit'],
      env: { ASTRO_TELEMETRY_DISABLED: '1', ...environmentFor(folder), [DESK_SECRET]: secret },
    },
  );
  let isOpen = false;
  child.stdout.on('data', (said: Buffer) => {
    const origin = /http:\/\/(?:127\.0\.0\.1|localhost):\d+/.exec(String(said))?.[0];
    if (origin === undefined || isOpen) return;
    isOpen = true;
    console.log(texts.desk.isAt(`${origin}/@desk/?key=${secret}`));
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 0));
  });
}
