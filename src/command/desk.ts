import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { openAddress } from '../browser/open-on-machine.ts';
import { environmentFor } from '../model/built-language.ts';
import { DESK_SECRET } from '../model/desk-secret.ts';
import { answerHelp } from './command-line.ts';
import { commandTexts } from './command-texts.ts';
import { developWithAstro } from './develop-with-astro.ts';
import { languageOption } from './language-option.ts';
import { deskAddress, forgetRunning, noteRunning, runningDesk } from './running-desk.ts';

/** Bytes of what opens the desk: nobody guesses it. */
const SECRET_BYTES = 24;
const NO_OPEN = '--no-open';
const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** `lectern desk`: the manager's page on this machine, until somebody ends it. One that is open already is opened again. */
export async function run(args: readonly string[]): Promise<number> {
  const texts = await commandTexts();
  answerHelp(args, texts.desk.usage);
  const { folder, rest } = languageOption(args, texts);
  const options = rest.filter((word) => word !== NO_OPEN);
  const root = rootOf(options);
  const show = async (address: string) => {
    if (!rest.includes(NO_OPEN)) await openAddress(address);
  };
  const open = await runningDesk(root);
  if (open !== undefined) {
    console.log(texts.desk.isOpen(deskAddress(open)));
    await show(deskAddress(open));
    return 0;
  }
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const child = serve(options, folder, secret);
  for (const signal of ENDINGS)
    process.on(signal, () => child.kill(signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM'));
  let isOpen = false;
  child.stdout?.on('data', (said: Buffer) => {
    const port = /http:\/\/(?:127\.0\.0\.1|localhost):(\d+)/.exec(String(said))?.[1];
    if (port === undefined || isOpen) return;
    isOpen = true;
    const desk = { pid: process.pid, port: Number(port), secret };
    noteRunning(root, desk);
    console.log(texts.desk.isAt(deskAddress(desk)));
    void show(deskAddress(desk));
  });
  return new Promise((settle, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      forgetRunning(root, process.pid);
      settle(signal === null ? (code ?? 0) : 0);
    });
  });
}

/** Only this machine: whatever the site's configuration says of the host. A port that is taken gives way to the next. */
function serve(options: readonly string[], folder: string, secret: string): ChildProcess {
  return developWithAstro([...options, '--host', '127.0.0.1'], {
    stdio: ['inherit', 'pipe', 'inherit'],
    env: { ...environmentFor(folder), [DESK_SECRET]: secret },
  });
}

function rootOf(options: readonly string[]): string {
  const at = options.findIndex((word) => word === '--root' || word.startsWith('--root='));
  const word = options[at];
  if (word === undefined) return resolve('.');
  return resolve(word.includes('=') ? word.slice(word.indexOf('=') + 1) : (options[at + 1] ?? '.'));
}
