import { chmodSync, cpSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { isOfEngine } from './copy-sources.ts';

/** What only Vite, or the desk's own bundle, reads. */
const PAGES_ONLY =
  /^src[\\/](?:client|components|layouts|pages|styles|desk[\\/](?:client|preview(?![\\/]preview-routes)))[\\/]/;

/**
 * Compiles what runs in Node to `lib/`, a file each, for Node strips no types inside `node_modules`. `lib` lies beside
 * `src`, so that a path from one of its files to `../src` is the same in both.
 * @throws when a file imports one that is not compiled
 */
export async function compileEngine(project: string, target: string): Promise<void> {
  const files = readdirSync(join(project, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => isOfEngine(relative(project, file)) && !PAGES_ONLY.test(relative(project, file)));
  const lib = join(target, 'lib');
  await build({
    entryPoints: files.filter((file) => file.endsWith('.ts')),
    outdir: lib,
    outbase: join(project, 'src'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.10',
    charset: 'utf8',
    plugins: [filesApart(new Set(files))],
  });
  for (const file of files.filter((each) => each.endsWith('.json')))
    cpSync(file, join(lib, relative(join(project, 'src'), file)));
  chmodSync(join(lib, 'command', 'lectern.js'), 0o755);
}

/** Leaves every import an import, of the compiled file. */
function filesApart(known: ReadonlySet<string>): Plugin {
  return {
    name: 'files-apart',
    setup({ onResolve }) {
      onResolve({ filter: /./ }, ({ path, importer, kind }) => {
        if (kind === 'entry-point') return undefined;
        if (!path.startsWith('.')) return { path, external: true };
        if (!known.has(join(dirname(importer), path)))
          return { errors: [{ text: `${path} is not compiled, for only pages may import it.` }] };
        return { path: path.replace(/\.ts$/, '.js'), external: true };
      });
    },
  };
}
