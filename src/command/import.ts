import { runImport } from '../import/command/run-import.ts';

/** `lectern import`: decks from office files. */
export function run(args: readonly string[]): Promise<number> {
  return runImport(args, 'content/decks', {
    say: (text) => console.error(text),
    print: (text) => console.log(text),
  });
}
