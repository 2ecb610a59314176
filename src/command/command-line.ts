import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { CommandTexts } from '../i18n/language.ts';
import { commandTextsFor } from '../i18n/texts.ts';

/** Ends a command before it has done anything, with what to print. */
export class CommandEnd extends Error {
  /** 0 where it was asked how a command is written, 2 where one cannot be followed. */
  readonly code: 0 | 2;

  constructor(code: 0 | 2, text: string) {
    super(text);
    this.code = code;
  }
}

/** Says how a command is written, and ends it, where that is asked for. */
export function answerHelp(args: readonly string[], usage: string): void {
  if (args.some((word) => word === '--help' || word === '-h')) throw new CommandEnd(0, usage);
}

/**
 * The options and names of a command line.
 * @param texts what it says, in the site's language
 * @throws CommandEnd where it asks for help or cannot be followed, with why and how it is written
 */
export function readCommandLine<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  usage: string,
  options: Options,
  texts: CommandTexts = commandTextsFor('en'),
) {
  answerHelp(args, usage);
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new CommandEnd(2, `${argumentError(error, texts)}\n${usage}`);
  }
}

/** Runs a command; prints why it ends, where it does, and returns the exit code. */
export async function exitCodeOf(run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof CommandEnd && error.code === 0) console.log(error.message);
    else console.error(error instanceof Error ? error.message : String(error));
    return error instanceof CommandEnd ? error.code : 1;
  }
}

/** What is wrong with a command line that Node cannot read (util.parseArgs, https://nodejs.org/api/util.html). */
function argumentError(error: unknown, { noOption, badValue }: CommandTexts): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const option = /'([^']+)'/.exec(String(message))?.[1] ?? '';
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? noOption(option)
    : badValue(option.split(' ', 1)[0] ?? '');
}
