import { runImport } from '../src/import/command/run-import.ts';

process.exitCode = await runImport(process.argv.slice(2), 'content/decks', {
  say: (text) => console.error(text),
  print: (text) => console.log(text),
});
