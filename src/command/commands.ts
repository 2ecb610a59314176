import { exitCodeOf } from './command-line.ts';

type Run = (args: readonly string[]) => Promise<number>;

/** What `lectern` can do; each is loaded when it is asked for. */
const COMMANDS: Readonly<Record<string, { says: string; load: () => Promise<{ run: Run }> }>> = {
  init: { says: 'a new site, or what a host needs for one', load: () => import('./init.ts') },
  start: { says: 'build the site and serve it', load: () => import('./start.ts') },
  dev: { says: 'the site with live reload while you write', load: () => import('./dev.ts') },
  build: { says: 'the site in dist/', load: () => import('./build.ts') },
  check: { says: 'every mistake in the content', load: () => import('./check.ts') },
  import: { says: 'decks from .pptx, .docx, .pdf …', load: () => import('./import.ts') },
  export: { says: 'decks as .pptx or .pdf, quizzes as QTI or GIFT', load: () => import('./export.ts') },
  pack: { says: 'a zip for a USB stick, or a deck as one file', load: () => import('./pack.ts') },
};

/**
 * Runs a command of `lectern`.
 * @returns the exit code: 0, 1 where it failed, 2 where it cannot be followed
 */
export async function runCommand(name: string, args: readonly string[]): Promise<number> {
  const command = COMMANDS[name];
  if (command)
    return exitCodeOf(async () => {
      const { run } = await command.load();
      return run(args);
    });
  const isHelp = ['help', '--help', '-h'].includes(name);
  if (isHelp) console.log(usage());
  else console.error(`There is no command ${name}.\n${usage()}`);
  return isHelp ? 0 : 2;
}

const usage = () =>
  [
    'npx lectern <command>; each says more with --help.',
    ...Object.entries(COMMANDS).map(([name, { says }]) => `  ${name.padEnd(8)} ${says}`),
  ].join('\n');
