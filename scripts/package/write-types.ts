import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the types of what a site imports in its configuration.
 * @throws when TypeScript writes none
 */
export function writeTypes(project: string, target: string): void {
  const args = ['-p', join(project, 'scripts', 'package', 'tsconfig.json'), '--outDir', join(target, 'lib')];
  const tsc = join(project, 'node_modules', 'typescript', 'bin', 'tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, ...args], { cwd: project, encoding: 'utf8' });
  for (const file of ['integration.d.ts', 'content/content-collections.d.ts'])
    if (!existsSync(join(target, 'lib', file))) throw new Error(`No types were written:\n${stdout}`);
}
