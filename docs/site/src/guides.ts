import { posix } from 'node:path';
import type { MarkdownInstance } from 'astro';
import { guideId } from './guide-page.ts';

/** A Markdown file of `docs/`, as a page. */
export interface Guide {
  id: string;
  title: string;
  /** Its path from the project's folder: `docs/content/site.md`. */
  path: string;
  page: MarkdownInstance<Record<string, unknown>>;
}

/** The order in which the guides are told; one that is in no group stands in the last. */
const GROUPS: [name: string, ids: string[]][] = [
  ['Start', ['readme', 'desk', 'first-site', 'peers', 'desk-peers']],
  ['Write', ['authoring', 'components', 'languages']],
  [
    'Content files',
    [
      'content',
      'content/site',
      'content/course',
      'content/deck',
      'content/role',
      'content/procedure',
      'content/phrases',
      'content/glossary',
    ],
  ],
  ['Bring in, present, hand over', ['importing', 'presenting', 'learning', 'exporting', 'searching']],
  ['Run', ['deploying', 'updating', 'changelog']],
  ['Build on it', ['architecture', 'contributing', 'benchmarks']],
];

/** Where this file lies, seen from the project's folder. */
const HERE = 'docs/site/src';

const pages = import.meta.glob<Guide['page']>(
  ['../../**/*.md', '!../../site/**', '../../../README.md', '../../../CHANGELOG.md'],
  { eager: true },
);

/** Every guide, by id. */
export const guides: ReadonlyMap<string, Guide> = new Map(
  Object.entries(pages).map(([key, page]) => {
    const path = posix.join(HERE, key);
    const id = guideId(path);
    return [id, { id, path, page, title: page.getHeadings()[0]?.text ?? id }];
  }),
);

const grouped = new Set(GROUPS.flatMap(([, ids]) => ids));
const others = [...guides.keys()].filter((id) => !grouped.has(id)).sort();

/** The groups with their guides. */
export const groups = [...GROUPS, ['More', others] as const]
  .map(([name, ids]) => ({ name, guides: ids.flatMap((id) => guides.get(id) ?? []) }))
  .filter(({ guides: own }) => own.length > 0);
