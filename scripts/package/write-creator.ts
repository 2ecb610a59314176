import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const COMMAND = `#!/usr/bin/env node
process.argv.splice(2, 0, 'init');
await import('lectern/command');
`;

/** Writes the package that `npm create lectern` runs: `lectern init` under another name. */
export function writeCreator(target: string, engine: { version: string; license: string }): void {
  const { version, license } = engine;
  const manifest = {
    name: 'create-lectern',
    version,
    description: 'npm create lectern: a new training site',
    license,
    type: 'module',
    bin: { 'create-lectern': 'index.js' },
    dependencies: { lectern: `^${version}` },
  };
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(join(target, 'index.js'), COMMAND);
  chmodSync(join(target, 'index.js'), 0o755);
}
