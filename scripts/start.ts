import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { preview } from 'astro';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4321' },
    host: { type: 'string' },
    'no-build': { type: 'boolean' },
  },
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
