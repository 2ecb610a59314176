import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDist } from '../../src/checks/dist/read-dist.ts';
import { sameBytes } from '../../src/checks/dist/same-bytes.ts';
import { formatMessages } from '../../src/model/format-message.ts';
import { trialSite } from './trial-site.ts';

const site = trialSite('rebuild');

beforeAll(() => {
  change('courses/first.yaml', 'decks: [mini]', 'decks: [mini, gallery]');
  const { status, output } = site.build();
  expect(output).not.toContain('taken over');
  expect(status, output).toBe(0);
}, 240_000);
afterAll(site.remove);

/** Builds the site with what the build before has left, and again without. */
function rebuilt(): { takenOver: number; differences: string } {
  const { status, output } = site.build();
  expect(status, output).toBe(0);
  const withCache = readDist(site.dist);
  expect(site.build('--force').status).toBe(0);
  return {
    takenOver: Number(/(\d+) pages were taken over/.exec(output)?.[1] ?? 0),
    differences: formatMessages(sameBytes(withCache, readDist(site.dist))),
  };
}

function change(path: string, from: string | RegExp, to: string): void {
  const file = join(site.content, path);
  const text = readFileSync(file, 'utf8');
  expect(text.replace(from, to)).not.toBe(text);
  writeFileSync(file, text.replace(from, to));
}

it('renders one deck when a sentence of it has changed, and writes the site that a first build writes', () => {
  change('decks/mini/index.mdx', /。\n/, '，这一句是新的。\n');
  const { takenOver, differences } = rebuilt();
  expect(differences).toBe(formatMessages([]));
  expect(takenOver).toBe(3);
}, 240_000);

it('renders the decks beside it as well when a title has changed that they show', () => {
  change('decks/gallery/index.mdx', /^title: .*$/m, 'title: 另一个名字');
  const { takenOver, differences } = rebuilt();
  expect(differences).toBe(formatMessages([]));
  expect(takenOver).toBe(0);
}, 240_000);
