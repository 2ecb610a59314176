import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languageFolders, readLanguages, siteLanguages } from './read-languages.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lectern-languages-'));
  write('content/glossary.yaml', '');
  write('content/site.yaml', 'name: 站\ntagline: 一句话\norganisation: 站\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const english = (language = 'en') =>
  write('content/en/site.yaml', `name: Site\ntagline: One.\norganisation: Site\nlanguage: ${language}\n`);
const deck = (path: string, more = '') =>
  write(
    `content/${path}/index.mdx`,
    `---\ntitle: T\nsummary: S\n${more}sources: [{ document: ours }]\n---\n\n## A\n`,
  );
const said = () =>
  readLanguages({ root }).flatMap(({ content }) =>
    content.messages.map(({ rule, place }) => `${rule} ${place.file}:${place.line ?? ''}`),
  );

describe('the languages of a site', () => {
  it('are the folders that are named for one, and are no part of the main one', () => {
    english();
    write('content/en/glossary.yaml', '');
    deck('decks/phone');
    deck('en/decks/phone');
    deck('en/decks/draft', 'draft: true\n');
    expect(languageFolders(root)).toEqual(['en']);
    const read = readLanguages({ root });
    expect(said()).toEqual([]);
    expect(siteLanguages(read)).toEqual([
      { folder: '', language: 'zh-CN', entries: ['decks/phone'] },
      { folder: 'en', language: 'en', entries: ['decks/phone'] },
    ]);
  });

  it('need the same files as a site does', () => {
    deck('en/decks/phone');
    expect(said()).toEqual(['file-exists content/en/glossary.yaml:', 'file-exists content/en/site.yaml:']);
  });

  it('say the language that their folder is named for', () => {
    english('zh-TW');
    write('content/en/glossary.yaml', '');
    expect(said()).toEqual(['site-language content/en/site.yaml:4']);
  });

  it('are not the main one again', () => {
    write('content/site.yaml', 'name: S\ntagline: S\norganisation: S\nlanguage: en\n');
    english();
    write('content/en/glossary.yaml', '');
    expect(said()).toEqual(['site-language content/en/site.yaml:4']);
  });

  it('lie in the main one only', () => {
    english();
    write('content/en/glossary.yaml', '');
    write('content/en/zh-TW/site.yaml', 'name: S\n');
    expect(said()).toEqual(['file-place content/en/zh-TW/site.yaml:']);
  });
});
