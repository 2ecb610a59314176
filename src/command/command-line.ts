import { type ParseArgsConfig, parseArgs } from 'node:util';

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
 * @throws CommandEnd where it asks for help or cannot be followed, with why and how it is written
 */
export function readCommandLine<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  usage: string,
  options: Options,
) {
  answerHelp(args, usage);
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new CommandEnd(2, `${argumentError(error)}\n${usage}`);
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

/** What is wrong with a command line, as Node says it (util.parseArgs), without its advice about file names. */
function argumentError(error: unknown): string {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('. To specify');
  return `${reason.replace(/\.$/, '')}.`;
}
