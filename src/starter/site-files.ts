import type { SiteAnswers } from './site-answers.ts';

/** Path in the site → text. */
export type SiteFiles = ReadonlyMap<string, string>;

/** What a new site's package.json names. */
export interface SitePackages {
  /** What npm installs the engine by: `^0.1.0`, or the address of a tarball. */
  lectern: string;
  /** The range of Astro that goes with it. */
  astro: string;
  /** Whether the npm package `node` goes with it, for a machine whose Node is too old. */
  node: boolean;
}

/** Marks a line of a template that is for sites with a section: `roles: [receptionist] #@roles`. */
const SECTION_MARK = / #@(\w+)$/;

/**
 * The files of a new site, made of templates.
 * @param templates the frame of every site and the sample content, by path
 * @param tagline one sentence for the home page
 */
export function siteFiles(
  templates: SiteFiles,
  answers: SiteAnswers,
  tagline: string,
  packages: SitePackages,
): SiteFiles {
  const { name, language, colour } = answers;
  const values: Readonly<Record<string, string>> = { name, tagline, language, colour };
  const files = new Map<string, string>();
  for (const [path, text] of templates) {
    if (!isWanted(path, answers)) continue;
    const isYaml = path.endsWith('.yaml');
    const filled = text
      .split('\n')
      .filter((line) => isWantedLine(line, answers))
      .map((line) => line.replace(SECTION_MARK, ''))
      .join('\n')
      .replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
        const value = values[key] ?? '';
        return isYaml ? JSON.stringify(value) : value;
      });
    // Windows wants its ends of lines where a script jumps.
    if (path.endsWith('.cmd')) files.set(path, filled.replaceAll('\n', '\r\n'));
    else files.set(path === 'gitignore' ? '.gitignore' : path, filled);
    if (path === 'desk.command') files.set('desk.sh', filled);
  }
  if (!files.has('content/glossary.yaml')) files.set('content/glossary.yaml', '[]\n');
  files.set('package.json', `${JSON.stringify(manifestOf(answers.folder, packages), null, 2)}\n`);
  return files;
}

function isWanted(path: string, { empty, sections }: SiteAnswers): boolean {
  if (!path.startsWith('content/') || path === 'content/site.yaml') return true;
  const section = /^content\/(\w+)/.exec(path)?.[1] ?? '';
  return !empty && (['courses', 'decks'].includes(section) || sections.some((each) => each === section));
}

function isWantedLine(line: string, { sections }: SiteAnswers): boolean {
  const section = SECTION_MARK.exec(line)?.[1];
  return section === undefined || sections.some((each) => each === section);
}

function manifestOf(folder: string, { lectern, astro, node }: SitePackages) {
  return {
    name: packageName(folder),
    private: true,
    type: 'module',
    scripts: Object.fromEntries(
      ['desk', 'start', 'dev', 'build', 'check', 'import', 'export', 'pack'].map((each) => [
        each,
        `lectern ${each}`,
      ]),
    ),
    dependencies: { astro, lectern },
    ...(node ? { devDependencies: { node: '^24.0.0' } } : {}),
    // npm asks before it runs what packages bring for their installation.
    allowScripts: { esbuild: true, ...(node ? { node: true } : {}) },
  };
}

/** A name that npm takes; folders may be called anything. */
function packageName(folder: string): string {
  const last =
    folder
      .replace(/[\\/]+$/, '')
      .split(/[\\/]/)
      .at(-1) ?? '';
  const name = last
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' || name === 'lectern' || name === 'node' ? 'training-site' : name;
}
