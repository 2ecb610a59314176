import type { CommandTexts } from '../i18n/language.ts';
import { exitCodeOf } from './command-line.ts';
import { commandTexts } from './command-texts.ts';

type CommandName = keyof CommandTexts['says'];
type Run = (args: readonly string[]) => Promise<number>;

/** What `lectern` can do; each is loaded when it is asked for. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<{ run: Run }>>> = {
  init: () => import('./init.ts'),
  start: () => import('./start.ts'),
  desk: () => import('./desk.ts'),
  dev: () => import('./dev.ts'),
  build: () => import('./build.ts'),
  check: () => import('./check.ts'),
  import: () => import('./import.ts'),
  export: () => import('./export.ts'),
  pack: () => import('./pack.ts'),
};

/**
 * Runs a command of `lectern`.
 * @returns the exit code: 0, 1 where it failed, 2 where it cannot be followed
 */
export async function runCommand(name: string, args: readonly string[]): Promise<number> {
  if (isCommand(name))
    return exitCodeOf(async () => {
      const { run } = await COMMANDS[name]();
      return run(args);
    });
  const isHelp = ['help', '--help', '-h'].includes(name);
  const texts = await commandTexts();
  if (isHelp) console.log(usage(texts));
  else console.error(`${texts.noCommand(name)}\n${usage(texts)}`);
  return isHelp ? 0 : 2;
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

const usage = ({ usage: heading, says }: CommandTexts) =>
  [heading, ...Object.entries(says).map(([name, what]) => `  ${name.padEnd(8)} ${what}`)].join('\n');
