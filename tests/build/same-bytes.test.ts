import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readDist } from '../../src/checks/dist/read-dist.ts';
import { formatMessages } from '../../src/model/format-message.ts';
import { buildTwice } from '../../src/proof/build-twice.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Copy {
  folder: string;
  /** The order in which the files of the content are made; folders list them in an order that depends on it. */
  order: 1 | -1;
  modified: Date;
}

/** The engine with the small site of tests/site in a folder of its own, with caches of its own. */
function copyProject({ folder, order, modified }: Copy): string {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')).filter((each) => !each.startsWith('.'))) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  const config = ['tests/site/astro.config.mjs', 'package.json', 'tsconfig.json'];
  for (const path of ['src', 'public', 'docs', ...config]) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  const content = [...readDist(join(root, 'tests/site/content'))].sort(([a], [b]) =>
    a < b ? -order : order,
  );
  for (const [path, bytes] of content) {
    const file = join(folder, 'tests/site/content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    utimesSync(file, modified, modified);
  }
  return folder;
}

it('builds the same bytes in another folder, time zone and language, from files of another age and order', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-same-'));
  try {
    const one = copyProject({ folder: join(folder, '讲台'), order: 1, modified: new Date('2020-02-29') });
    const other = copyProject({ folder: join(folder, 'my site'), order: -1, modified: new Date() });
    const { value, messages } = buildTwice(
      { project: one, root: 'tests/site' },
      { project: other, root: 'tests/site' },
    );
    expect(formatMessages(messages)).toBe(formatMessages([]));
    expect(value).toBeGreaterThan(40);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);
