import { cpSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';

/** Rooms of `src` that Vite reads as they are, with what pages, their parts and their scripts import. */
const ROOMS = [
  'client',
  'components',
  'content',
  'deck',
  'desk',
  'i18n',
  'layouts',
  'learning',
  'model',
  'offline',
  'pages',
  'pictures',
  'portable',
  'search',
  'styles',
];

/** Folders of `docs` that a site has no use for. */
const NOT_PACKED = ['examples', 'images', 'site'];

/** Whether a file of `src` is of use to a site. */
export function isOfEngine(path: string): boolean {
  const names = path.split(sep);
  return !names.includes('fixtures') && !/^fixture-|\.test\.ts$/.test(basename(path));
}

/** Copies what the package holds as it is: sources of pages, and the documentation that the gallery of components shows. */
export function copySources(project: string, target: string): void {
  for (const room of ROOMS) {
    const from = join(project, 'src', room);
    cpSync(from, join(target, 'src', room), {
      recursive: true,
      filter: (path) => isOfEngine(relative(project, path)),
    });
  }
  cpSync(join(project, 'docs/content/schemas'), join(target, 'schemas'), { recursive: true });
  const templates = join('src', 'starter', 'templates');
  cpSync(join(project, templates), join(target, templates), { recursive: true });
  cpSync(join(project, 'docs'), join(target, 'docs'), {
    recursive: true,
    filter: (path) =>
      statSync(path).isDirectory() ? !NOT_PACKED.includes(basename(path)) : path.endsWith('.md'),
  });
}
