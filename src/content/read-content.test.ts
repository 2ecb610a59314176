import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkTarget } from '../checks/link-target.ts';
import { readContent } from './read-content.ts';

const DECK = '---\ntitle: 电话\nsummary: 概要\nsources: [{ document: ours }]\n---\n\n## 一\n\n铃响三声\n';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lectern-content-'));
  write('site.yaml', 'name: 甲\ntagline: 乙\norganisation: 丙\n');
  write('glossary.yaml', '[]');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array): void {
  const file = join(root, 'content', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** What is said, as `file:line [rule]`. */
function said(): string[] {
  return readContent({ root }).messages.map(
    ({ place, rule }) => `${place.file}${place.line ? `:${place.line}` : ''} [${rule}]`,
  );
}

const decks = () => readContent({ root }).value.decks.map(({ id }) => id);

describe('a text file', () => {
  it.each([
    ['with the mark of Windows and its line ends', `\uFEFF${DECK.replaceAll('\n', '\r\n')}`],
    ['as it is written elsewhere', DECK],
  ])('%s is read', (_, text) => {
    write('decks/phone/index.mdx', text);
    expect(said()).toEqual([]);
    expect(readContent({ root }).value.decks[0]?.data?.title).toBe('电话');
  });

  it.each([
    ['GBK', Uint8Array.from([0x23, 0x23, 0x20, 0xb5, 0xe7, 0xbb, 0xb0, 0x0a])],
    ['UTF-16', Buffer.from(`\uFEFF${DECK}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('title: a\n', 'utf16le')],
    ['bytes of something else', Uint8Array.from([...Buffer.from('title: a'), 0])],
  ])('that is %s is named and not read', (_, bytes) => {
    write('decks/phone/index.mdx', bytes);
    expect(said()).toEqual(['content/decks/phone/index.mdx [file-text]']);
    expect(decks()).toEqual([]);
  });

  it('says on which line it stops being UTF-8', () => {
    write('decks/phone/index.mdx', Buffer.concat([Buffer.from('一\n二\n'), Uint8Array.of(0xb5, 0xe7)]));
    expect(readContent({ root }).messages[0]?.reason).toContain('line 3');
  });
});

describe('a file', () => {
  it.each(['c#d', '百分%百', 'a?b', ' a', '一'.repeat(70)])(
    'is refused a name that is no address: %s',
    (name) => {
      write(`decks/${name}/index.mdx`, DECK);
      expect(said()).toEqual([`content/decks/${name}/index.mdx [file-name]`]);
    },
  );

  it('may have a name of many Chinese characters', () => {
    write(`decks/${'客'.repeat(40)}/index.mdx`, DECK);
    expect(said()).toEqual([]);
  });

  it('is told from another one by more than capitals', () => {
    write('roles/Desk.mdx', '---\n---\n');
    write('roles/desk.mdx', '---\n---\n');
    expect(said()).toContain('content/roles/desk.mdx [file-name]');
  });

  it.each(['decks/phone.mdx', 'decks/a/b/index.mdx', 'roles/desk.yml', 'glossary.yml', 'phrases/a.md'])(
    'that nothing reads is named: %s',
    (path) => {
      write(path, DECK);
      expect(said()).toEqual([`content/${path} [file-place]`]);
    },
  );

  it('behind a link is read where the link stays in the site, and named where it leads out', () => {
    write('decks/phone/index.mdx', DECK);
    mkdirSync(join(root, 'content/decks/same'));
    symlinkSync('../phone/index.mdx', join(root, 'content/decks/same/index.mdx'));
    mkdirSync(join(root, 'content/decks/other'));
    symlinkSync('/etc/hostname', join(root, 'content/decks/other/index.mdx'));
    expect(decks()).toEqual(['phone', 'same']);
    expect(said()).toEqual(['content/decks/other/index.mdx [file-place]']);
  });
});

it('pages of a site’s own are places that links may lead to', () => {
  for (const page of [
    'rota.astro',
    'docs/[...guide].astro',
    'decks/[deck].astro',
    '_part.astro',
    'index.astro',
  ]) {
    const file = join(root, 'src/pages', page);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
  }
  expect([...readContent({ root }).value.publicPaths]).toEqual(['/', '/docs/*', '/rota/']);
  const link = (to: string) => `${DECK}\n[那里](${to})\n`;
  write('decks/phone/index.mdx', link('/docs/any/') + link('/rota/').slice(DECK.length));
  expect(linkTarget(readContent({ root }).value)).toEqual([]);
});

describe('YAML', () => {
  it.each([
    ['holds itself', '&a [*a]'],
    ['multiplies by aliases', `a: &a [1,1,1,1,1,1,1,1,1,1]\n${bomb()}`],
    ['nests without end', `${'['.repeat(3000)}${']'.repeat(3000)}`],
  ])('that %s is named with its file', (_, text) => {
    write('phrases/a.yaml', text);
    expect(said()).toEqual([expect.stringMatching(/^content\/phrases\/a\.yaml:\d+ \[yaml-syntax\]$/)]);
  });

  it('of a glossary that is no list is named', () => {
    write('glossary.yaml', 'a: { term: 甲 }');
    expect(said()).toEqual(['content/glossary.yaml:1 [field]']);
  });
});

describe('a deck', () => {
  it.each([
    ['quotes', `${'>'.repeat(3000)} a`],
    ['list items', `${'- '.repeat(3000)}a`],
    ['components', `${'<Columns>\n\n'.repeat(400)}a\n\n${'</Columns>\n\n'.repeat(400)}`],
    ['a paragraph without end', '[a](<b'.repeat(50_000)],
  ])('of %s is named with its file, and does not stop the others', (_, body) => {
    write('decks/phone/index.mdx', DECK);
    write('decks/wild/index.mdx', DECK + body);
    expect(said().every((line) => line.startsWith('content/decks/wild/index.mdx'))).toBe(true);
    expect(said().length).toBeGreaterThan(0);
    expect(decks()).toEqual(['phone', 'wild']);
  });
});

/** Eight levels of ten times the level before. */
function bomb(): string {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  return names
    .slice(1)
    .map((name, at) => `${name}: &${name} [${Array.from({ length: 10 }, () => `*${names[at]}`).join(',')}]`)
    .join('\n');
}
