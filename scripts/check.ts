import { resolve } from 'node:path';
import { formatMessages } from '../src/model/format-message.ts';
import { NAMED_CHECKS } from '../src/proof/named-checks.ts';
import { readCommandLine } from './command-line.ts';

const known = Object.keys(NAMED_CHECKS).join(', ');
const USAGE = `npm run check -- [check] [what it is narrowed to …] [--root .] [--dist dist]
Checks: ${known}. Without a name: content.`;
const { values, positionals } = readCommandLine(USAGE, {
  root: { type: 'string', default: '.' },
  dist: { type: 'string', default: 'dist' },
});
const root = resolve(values.root);
const [what = 'content', ...names] = positionals;
const check = NAMED_CHECKS[what];
try {
  if (!check) throw new Error(`There is no check ${what}. There are: ${known}.`);
  const dist = resolve(root, values.dist);
  const { messages, sound } = await check({ root, dist, names, say: console.error });
  if (messages.length > 0) console.error(formatMessages(messages));
  else console.log(sound);
  if (messages.some(({ severity }) => severity === 'error')) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
