import { runCommand } from '../src/command/commands.ts';

// Other tools call this file, which imports one document to one place: --output.
process.exitCode = await runCommand('import', process.argv.slice(2));
