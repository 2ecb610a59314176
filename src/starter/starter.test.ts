import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../checks/check-content.ts';
import { readContent } from '../content/read-content.ts';
import { siteSchema } from '../content/schemas/site.ts';
import { askAnswers } from './ask-answers.ts';
import { hostFiles, readTemplates, TEMPLATE_LANGUAGES } from './read-templates.ts';
import { SECTIONS, type SiteAnswers } from './site-answers.ts';
import { siteFiles } from './site-files.ts';
import { filesInTheWay, writeNewFiles } from './write-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-starter-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const packages = { lectern: '^0.1.0', astro: '^7.3.0', node: false };
const answers = (given: Partial<SiteAnswers> = {}): SiteAnswers => ({
  folder: 'my-site',
  name: 'Hotel "Am See"',
  language: 'en',
  colour: '#123456',
  sections: SECTIONS,
  empty: false,
  ...given,
});
const filesOf = async (given: Partial<SiteAnswers> = {}) => {
  const site = answers(given);
  return siteFiles(readTemplates(site.language), site, 'One sentence.', packages);
};

describe('a new site', () => {
  it.each(TEMPLATE_LANGUAGES)('in %s has every kind of content, each with comments', async (language) => {
    const files = await filesOf({ language });
    const content = [...files].filter(([path]) => path.startsWith('content/'));
    expect(content.map(([path]) => path.split('/')[1])).toEqual([
      'courses',
      'decks',
      'glossary.yaml',
      'phrases',
      'procedures',
      'roles',
      'site.yaml',
    ]);
    for (const [path, text] of content) expect(text, path).toMatch(/^(---\n)?# /);
  });

  it.each(TEMPLATE_LANGUAGES)('in %s has no mistakes', async (language) => {
    const known = siteSchema.shape.language.unwrap().options.map(String);
    const files = siteFiles(readTemplates(language), answers({ language }), 'One sentence.', packages);
    const spoken = known.includes(language) ? language : (known[0] ?? '');
    writeNewFiles(
      folder,
      new Map(
        [...files].map(([path, text]) => [
          path,
          text.replace(`language: "${language}"`, `language: "${spoken}"`),
        ]),
      ),
    );
    const { value, messages } = checkContent(readContent({ root: folder }));
    expect(messages).toEqual([]);
    expect(value.decks.flatMap(({ slides }) => slides)).toHaveLength(3);
  });

  it('says the name, colour and language that were chosen, whatever signs they hold', async () => {
    const files = await filesOf();
    expect(files.get('content/site.yaml')).toContain('name: "Hotel \\"Am See\\""');
    expect(files.get('public/icon.svg')).toContain('fill="#123456"');
    expect([...files.values()].join('')).not.toMatch(/\{\{|#@/);
  });

  it('names nothing of the sections that it is to do without', async () => {
    const files = await filesOf({ sections: ['roles'] });
    expect([...files.keys()].filter((path) => /phrases|procedures/.test(path))).toEqual([]);
    const written = [...files].filter(([path]) => path.startsWith('content/')).map(([, text]) => text);
    expect(written.join('')).not.toMatch(/^(procedures|phrases):/m);
    expect(files.get('content/glossary.yaml')).toBe('[]\n');
  });

  it('without sample content is the frame only', async () => {
    const files = await filesOf({ empty: true, sections: [] });
    expect([...files.keys()].filter((path) => path.startsWith('content/'))).toEqual([
      'content/site.yaml',
      'content/glossary.yaml',
    ]);
  });

  it('has a package name that npm takes, whatever its folder is called', async () => {
    const nameIn = async (name: string) =>
      JSON.parse((await filesOf({ folder: name })).get('package.json') ?? '').name;
    expect(await nameIn('/tmp/培训')).toBe('training-site');
    expect(await nameIn('Hotel Training 2')).toBe('hotel-training-2');
  });
});

describe('answers', () => {
  const ask = (given: Parameters<typeof askAnswers>[0], typed?: string[]) => {
    const terminal = typed && { question: async () => typed.shift() ?? '', say: () => {} };
    return askAnswers(given, terminal, ['zh-CN', 'en'], 'en');
  };

  it('left out are as most sites have them where nobody can be asked', async () => {
    expect(await ask({})).toMatchObject({ folder: 'my-site', language: 'en', sections: SECTIONS });
  });

  it('are asked for one by one, and again where one cannot be', async () => {
    expect(await ask({}, ['a:b', 'hotel', 'zh-CN', '酒店', 'blue', '#112233', '岗位，话术'])).toEqual({
      folder: 'hotel',
      language: 'zh-CN',
      name: '酒店',
      colour: '#112233',
      sections: ['roles', 'phrases'],
      empty: false,
    });
  });

  it.each([
    [{ colour: 'blue' }, /--colour "#0b5c55"/],
    [{ language: 'de' }, /There are: zh-CN, en/],
    [{ sections: 'roles,menu' }, /no section menu/],
    [{ folder: 'a?b' }, /cannot be the name of a folder/],
  ])('such as %o are refused with what to write', async (given, reason) => {
    await expect(ask(given)).rejects.toThrow(reason);
  });
});

describe('writing', () => {
  it('finds a folder with files in the way, and none with what git put there', () => {
    writeFileSync(join(folder, '.gitattributes'), '');
    expect(filesInTheWay(folder)).toEqual([]);
    writeFileSync(join(folder, 'notes.txt'), '');
    expect(filesInTheWay(folder)).toEqual(['notes.txt']);
  });

  it('leaves what is there as it is, and says so', () => {
    writeFileSync(join(folder, 'netlify.toml'), 'mine');
    expect(writeNewFiles(folder, hostFiles('netlify'))).toEqual(['netlify.toml']);
    expect(writeNewFiles(folder, hostFiles('docker'))).toEqual([]);
  });
});
