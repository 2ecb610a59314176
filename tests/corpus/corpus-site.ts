import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CorpusCase, CorpusFile } from './read-corpus.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** What every site needs; cases may have their own. */
const BASE = {
  'site.yaml': 'name: 讲台\ntagline: 一句话\norganisation: 物业\n',
  'glossary.yaml': '- { id: owner, term: 业主, definition: 房屋的所有权人。, source: ours }\n',
  'decks/other/index.mdx':
    '---\ntitle: 另一讲\nsummary: 概要\nsources: [{ document: ours }]\n---\n\n<Slide id="first" />\n\n## 另一页\n\n文字\n',
};

const CONFIG = `import { defineConfig } from 'astro/config';
import { trainingSite } from 'lectern';

export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  srcDir: '../../src/site',
  publicDir: '../../public',
  integrations: [trainingSite()],
});
`;

/** A site with the contents of some cases, two folders below the project. */
export interface CorpusSite {
  root: string;
  publicDir: string;
  dist: string;
  /** Writes the content of a case over what is there. */
  add: (files: CorpusCase['files']) => void;
  /** Takes it away again, down to what every site needs. */
  take: (files: CorpusCase['files']) => void;
  remove: () => void;
}

export function corpusSite(cases: readonly Pick<CorpusCase, 'files'>[]): CorpusSite {
  mkdirSync(join(project, '.cache'), { recursive: true });
  const root = mkdtempSync(join(project, '.cache', 'corpus-'));
  const content = join(root, 'content');
  const write = (path: string, file: CorpusFile) => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    rmSync(join(content, path), { force: true });
    if ('link' in file) symlinkSync(file.link, join(content, path));
    else writeFileSync(join(content, path), file);
  };
  const base = () => {
    for (const [path, text] of Object.entries(BASE)) write(path, Buffer.from(text));
  };
  const site: CorpusSite = {
    root,
    publicDir: join(project, 'public'),
    dist: join(root, 'dist'),
    add: (files) => {
      for (const [path, file] of files) write(path, file);
    },
    take: (files) => {
      for (const path of files.keys()) rmSync(join(content, path), { force: true });
      for (const path of files.keys()) {
        const [kind = '', name = ''] = path.split('/');
        if (kind === 'decks' && name !== '')
          rmSync(join(content, kind, name), { recursive: true, force: true });
      }
      base();
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
  base();
  writeFileSync(join(root, 'astro.config.mjs'), CONFIG);
  for (const { files } of cases) site.add(files);
  return site;
}
