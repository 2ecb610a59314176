import { type ParseArgsConfig, parseArgs } from 'node:util';
import { argumentError } from '../src/model/argument-error.ts';

/** Says how a command is written, and ends it, where that is asked for. */
export function answerHelp(usage: string): void {
  if (!process.argv.slice(2).some((word) => word === '--help' || word === '-h')) return;
  console.log(usage);
  process.exit(0);
}

/** The options and names of a command line; where it cannot be followed, says why and how it is written, and ends with 2. */
export function readCommandLine<const Options extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: Options,
) {
  answerHelp(usage);
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    console.error(`${argumentError(error)}\n${usage}`);
    process.exit(2);
  }
}
