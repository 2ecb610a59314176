import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { coursePack } from '../../src/pack/lms/write-course-pack.ts';
import { SITES } from './build-sites.ts';

const wire = (content: Uint8Array | string) => deflateRawSync(content).length;
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
const courses = () =>
  readdirSync(join(SITES.full, 'courses'), { withFileTypes: true }).filter((entry) => entry.isDirectory());

it('a package of a course weighs at most 1.2 times its pages, with what these need', async () => {
  for (const { name } of courses()) {
    const files = await coursePack(SITES.full, name, '2004');
    const needed = [...files].filter(
      ([path]) => !/^(?:launch-.*\.html|imsmanifest\.xml|scripts\/(?:report|embed)\.js)$/.test(path),
    );
    const ratio = sum([...files.values()].map(wire)) / sum(needed.map(([, content]) => wire(content)));
    expect(ratio, name).toBeLessThan(1.2);
    const others = [...files.keys()].filter((path) => /^(?:search|offline|roles|phrases)/.test(path));
    expect(others, name).toEqual([]);
  }
});
