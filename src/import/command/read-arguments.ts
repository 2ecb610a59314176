import { parseArgs } from 'node:util';
import { argumentError } from '../../model/argument-error.ts';
import { USAGE, usageError } from './usage-error.ts';

const OPTIONS = {
  out: { type: 'string' },
  output: { type: 'string' },
  slug: { type: 'string' },
  course: { type: 'string' },
  as: { type: 'string' },
  draft: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  review: { type: 'boolean', default: false },
  'keep-picture': { type: 'string' },
  'no-measure': { type: 'boolean', default: false },
  'part-long': { type: 'boolean', default: false },
  'no-part-long': { type: 'boolean', default: false },
} as const;

const parse = (args: string[]) => parseArgs({ args, allowPositionals: true, options: OPTIONS });

/** What a person wrote behind `npm run import --`. */
export interface ImportArguments {
  files: string[];
  values: ReturnType<typeof parse>['values'] & { out: string };
}

/**
 * Reads the command line of an import; a text when it cannot be followed: what is wrong and how it is written.
 * Decks go to `decks` where nothing else is said.
 */
export function readArguments(args: string[], decks: string): ImportArguments | string {
  try {
    const { positionals: files, values } = parse(args);
    return usageError(files, values) ?? { files, values: { ...values, out: values.out ?? decks } };
  } catch (error) {
    return `${argumentError(error)}\n${USAGE}`;
  }
}
