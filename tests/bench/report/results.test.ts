import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type MeasuredSection, saveResults } from './results.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-results-'));
const [json, markdown] = [join(folder, 'docs/benchmarks.json'), join(folder, 'docs/benchmarks.md')];
afterAll(() => rmSync(folder, { recursive: true }));

const section = (text: string): MeasuredSection => ({
  markdown: `${text}\n`,
  figures: [],
  measured: '2026-01-02',
  machine: {
    processor: 'Abacus',
    cores: 2,
    memory: 8,
    system: 'Linux 6',
    node: 'v24',
    browser: 'Chromium 1',
    load: 0.1,
  },
});

describe('saveResults', () => {
  it('replaces what was measured anew and leaves the rest, in the given order', async () => {
    const names = ['build', 'growth'];
    await saveResults({ growth: section('old growth') }, names, json, markdown);
    await saveResults({ growth: section('new growth'), build: section('a build') }, names, json, markdown);
    const text = readFileSync(markdown, 'utf8');
    expect(text).not.toContain('old growth');
    expect(text.indexOf('a build')).toBeGreaterThan(0);
    expect(text.indexOf('new growth')).toBeGreaterThan(text.indexOf('a build'));
    expect(text).toContain('Abacus, 2 cores, 8 GB');
    expect(Object.keys(JSON.parse(readFileSync(json, 'utf8')))).toEqual(names);
  });
});
