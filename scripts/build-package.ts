import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileEngine } from './package/compile-engine.ts';
import { copySources } from './package/copy-sources.ts';
import { packageManifest } from './package/package-manifest.ts';
import { writeCreator } from './package/write-creator.ts';
import { writeTypes } from './package/write-types.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const target = join(project, 'dist-package', 'lectern');

rmSync(join(project, 'dist-package'), { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const manifest = packageManifest(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')));
writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
copySources(project, target);
await compileEngine(project, target);
writeTypes(project, target);
for (const name of ['README.md', 'LICENSE', 'NOTICE', 'CHANGELOG.md'])
  cpSync(join(project, name), join(target, name));
writeCreator(join(project, 'dist-package', 'create-lectern'), manifest);
const [{ filename }] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--pack-destination', '..'], {
    cwd: target,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    // npm is a script of the shell on Windows.
    shell: process.platform === 'win32',
  }),
) as [{ filename: string }];
renameSync(join(project, 'dist-package', filename), join(project, 'dist-package', 'lectern.tgz'));
console.log(
  'dist-package/lectern.tgz is the packed package; dist-package/lectern and dist-package/create-lectern are what npm publishes.',
);
