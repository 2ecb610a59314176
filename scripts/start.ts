import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { preview } from 'astro';
import { readCommandLine } from './command-line.ts';

const USAGE = `npm start -- [--port 4321] [--host 0.0.0.0] [--no-build]
Builds the site and serves it; --no-build (npm run preview) serves what was built before.`;

const { values } = readCommandLine(USAGE, {
  port: { type: 'string', default: '4321' },
  host: { type: 'string' },
  'no-build': { type: 'boolean' },
});

if (!values['no-build'] || !existsSync('dist/index.html')) {
  const { status } = spawnSync('npm', ['run', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
// Astro takes the next free port when the wanted one is taken.
const server = await preview({
  root: '.',
  logLevel: 'error',
  server: { port: Number(values.port), ...(values.host ? { host: values.host } : {}) },
});
console.log(`\nLectern is at http://${server.host ?? 'localhost'}:${server.port}/  (Ctrl-C ends it)`);
await server.closed();
