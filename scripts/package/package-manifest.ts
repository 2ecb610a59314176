/** What is read of this repository's package.json. */
export interface RepositoryManifest {
  name: string;
  version: string;
  description: string;
  license: string;
  exports: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/** Installed with the site: one Astro for both. */
const PEERS = ['astro'];
/** Most of what there is to install, and needed by some commands only, which say so where they are missing. */
const OPTIONAL_PEERS = ['@napi-rs/canvas', 'axe-core', 'pdfjs-dist', 'playwright-core', 'pptxgenjs'];

/**
 * The package.json of the package: what runs in Node leads to what is compiled, pages and their parts stay sources, and
 * only what every site needs is installed with it.
 */
export function packageManifest(repository: RepositoryManifest) {
  const { name, version, description, license, exports, dependencies, devDependencies } = repository;
  const rangeOf = (each: string) => dependencies[each] ?? devDependencies[each] ?? '*';
  const apart = new Set([...PEERS, ...OPTIONAL_PEERS]);
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    keywords: ['astro-integration', 'withastro', 'training', 'slides', 'static-site', '培训', '课件'],
    engines: { node: '>=20' },
    bin: { lectern: 'lib/command/lectern.js' },
    exports: Object.fromEntries(
      Object.entries(exports).map(([address, file]) => [address, exportOf(file)] as const),
    ),
    dependencies: Object.fromEntries(Object.entries(dependencies).filter(([each]) => !apart.has(each))),
    peerDependencies: Object.fromEntries([...apart].map((each) => [each, rangeOf(each)])),
    peerDependenciesMeta: Object.fromEntries(OPTIONAL_PEERS.map((each) => [each, { optional: true }])),
  };
}

function exportOf(file: string): string | { types?: string; default: string } {
  const path = /^\.\/src\/((?:integration|content\/[\w-]+|command\/[\w-]+))\.ts$/.exec(file)?.[1];
  if (path === undefined) return file;
  const types = path.startsWith('command/') ? {} : { types: `./lib/${path}.d.ts` };
  return { ...types, default: `./lib/${path}.js` };
}
