import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../model/languages.ts';
import * as en from './en.ts';
import { packTextsFor, textsFor } from './texts.ts';
import * as zhTW from './zh-TW.ts';

const src = fileURLToPath(new URL('..', import.meta.url));

/** Every text of a language, with its path; functions are given `1`, `2` and `3`. */
function said(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return said(value('1', '2', '3'), path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => said(each, `${path}.${name}`));
}

describe('the languages', () => {
  it('have texts of their own, each', () => {
    const homes = LANGUAGES.map((language) => textsFor(language).site.home + packTextsFor(language).open);
    expect(new Set(homes).size).toBe(LANGUAGES.length);
  });

  it('say nothing in Chinese signs in English', () => {
    expect(
      said({ ...en }).filter(([, text]) =>
        /[\p{Script=Han}，。：；？！“”（）]/u.test(text.replace(/[“”]/g, '')),
      ),
    ).toEqual([]);
  });

  it('say nothing in simplified signs, or words of the mainland, in Taiwan', () => {
    const MAINLAND =
      /[这个们时说页务实现网设]|幻燈片|軟件|信息|打印|屏幕|文件夾|U 盤|黑屏|全屏|鼠標|視頻|質量|崗位/u;
    expect(said({ ...zhTW }).filter(([, text]) => MAINLAND.test(text))).toEqual([]);
  });

  it.each(['found', 'foundNear', 'partsOf'] as const)('tell one from several in English: %s', (name) => {
    expect(textsFor('en').search[name](1)).not.toMatch(/\b1 \w+s\b/);
  });
});

const folders = ['components', 'pages', 'layouts', 'client'];
const files = folders
  .flatMap((folder) => readdirSync(join(src, folder), { recursive: true, withFileTypes: true }))
  .filter(
    (entry) =>
      entry.isFile() &&
      !entry.parentPath.endsWith('_gallery') &&
      /\.(ts|astro)$/.test(entry.name) &&
      !/^fixture-|\.test\.ts$/.test(entry.name),
  )
  .map((entry) => join(entry.parentPath, entry.name));

const withoutComments = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '');

/** Keys of a keyboard, not words; and the page of all components, which is for authors and in English. */
const KEYS = new Set(['client/stage/stage-keys.ts']);

describe('what people read stands in src/i18n', () => {
  it.each(files.map((file) => relative(src, file)))('%s has no text of its own', (file) => {
    const text = withoutComments(readFileSync(join(src, file), 'utf8'));
    const chinese = KEYS.has(file) ? [] : (text.match(/[\p{Script=Han}，。：；？！（）“”、]+/gu) ?? []);
    // Words between tags, and in attributes that are read aloud or shown.
    const markup = file.endsWith('.astro')
      ? text.replace(/^---[\s\S]*?\n---/, '').replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
      : '';
    const between = [...markup.matchAll(/>\s*([A-Z][a-z]+(?: [\w’,.]+)+)\s*</g)].map((match) => match[1]);
    const shown = [
      ...markup.matchAll(/\b(?:aria-label|title|alt|placeholder)="([^"{]*[A-Za-z]{3}[^"]*)"/g),
    ].map((match) => match[1]);
    expect([...chinese, ...between, ...shown]).toEqual([]);
  });
});
