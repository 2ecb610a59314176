import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../model/colours.ts';
import { THEMES } from '../../model/themes.ts';

const sheets = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.css'));

/** What is written on what, by the names of `tokens.css`. */
const WRITTEN: readonly (readonly [ink: string, paper: string])[] = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'wash'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'surface'],
  ['accent-ink', 'paper'],
  ['accent-ink', 'accent-wash'],
  ['good', 'good-wash'],
  ['bad', 'bad-wash'],
];

it('every theme but the house’s has a sheet, and every sheet is a theme', () => {
  expect(['house', ...sheets.map((name) => name.replace('.css', ''))].sort()).toEqual([...THEMES].sort());
});

describe.each(sheets)('the theme of %s', (sheet) => {
  const css = readFileSync(`${import.meta.dirname}/${sheet}`, 'utf8');
  const colours = new Map<string, string>();
  for (const [, name = '', value = ''] of css.matchAll(/--([\w-]+):\s*(#[\da-f]{6})\b/gi)) {
    if (!colours.has(name)) colours.set(name, value);
  }

  it.each(WRITTEN)('writes %s on %s with 4.5 : 1', (ink, paper) => {
    expect(contrast(colours.get(ink) ?? '', colours.get(paper) ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});
