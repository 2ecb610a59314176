import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const project = fileURLToPath(new URL('..', import.meta.url));
const run = (name: string, ...words: string[]) =>
  spawnSync(
    process.execPath,
    [
      ...(['bench', 'reference'].includes(name) ? [`scripts/${name}.ts`] : ['src/command/lectern.ts', name]),
      ...words,
    ],
    {
      cwd: project,
      encoding: 'utf8',
    },
  );

describe.each(['start', 'build', 'import', 'export', 'check', 'pack', 'reference', 'bench'])(
  'npm run %s',
  { timeout: 60_000 },
  (name) => {
    it('tells how it is written when asked', () => {
      for (const word of ['--help', '-h']) {
        const { status, stdout, stderr } = run(name, word);
        expect(stdout).toContain(name === 'start' ? 'npm start' : `npm run ${name} --`);
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      }
    });

    it('says what it does not understand, without a stack', () => {
      const { status, stdout, stderr } = run(name, '--nonsense');
      // The import speaks the language of the site, which is Chinese here.
      expect(stderr).toMatch(/^(Unknown option '--nonsense'|没有 --nonsense 这个选项)/);
      expect(stderr).toContain('npm ');
      expect(stderr).not.toMatch(/^\s+at /m);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    });
  },
);
