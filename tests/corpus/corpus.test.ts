import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { likeSource } from '../../src/checks/dist/like-source.ts';
import { pageText, withoutSpaces } from '../../src/checks/dist/page-text.ts';
import { pictureDecodes } from '../../src/checks/dist/picture-decodes.ts';
import { readContent } from '../../src/content/read-content.ts';
import { languageOf } from '../../src/content/read-languages.ts';
import { messageWordsFor, saidMessages } from '../../src/i18n/messages/said-messages.ts';
import { sentenceOf } from '../../src/i18n/messages/text-of.ts';
import { formatMessage, formatMessages, formatMessageWith } from '../../src/model/format-message.ts';
import { type CorpusSite, corpusSite } from './corpus-site.ts';
import { gatesOf } from './gates.ts';
import { buildSite, type DevServer, developSite } from './processes.ts';
import { type CorpusCase, readCorpus } from './read-corpus.ts';
import { saidOf } from './said.ts';

const cases = await readCorpus();
const isSound = ({ errors }: CorpusCase) => errors.length === 0;
const checked = ({ root, publicDir }: CorpusSite) => checkContent(readContent({ root, publicDir })).messages;
const languageOfSite = ({ root, publicDir }: CorpusSite) =>
  languageOf(readContent({ root, publicDir }).value);

describe('check, build and development server say the same of', () => {
  it.each(cases)('$id $what', async (each) => {
    const site = corpusSite([each]);
    try {
      const messages = checked(site);
      expect(saidOf(messages, 'error', each.errors)).toEqual(each.errors);
      expect(saidOf(messages, 'warning', each.warnings)).toEqual(each.warnings);
      const language = languageOfSite(site);
      const words = messageWordsFor(language);
      const said = saidMessages(messages, language);
      const errors = said
        .filter(({ severity }) => severity === 'error')
        .map((message) => formatMessageWith(message, words));
      const gates = await gatesOf(site);
      expect(gates.build).toBe(
        isSound(each)
          ? undefined
          : `${sentenceOf('The content has mistakes.', language) ?? ''}\n\n${formatMessages(said, words)}`,
      );
      expect(gates.overlay).toBe(isSound(each) ? undefined : errors.join('\n\n'));
    } finally {
      site.remove();
    }
  });
});

/** Contents that need a site without the others'. */
const isAlone = ({ files }: CorpusCase) => files.has('glossary.yaml');
const together = cases.filter((each) => isSound(each) && !isAlone(each));

/** The first of a case's mistakes, as people read it. */
function firstSaid(wrong: CorpusCase): string {
  const [, words = ''] = /^.+?:\d* (.*)$/.exec(wrong.errors[0] ?? '') ?? [];
  const site = corpusSite([wrong]);
  try {
    const messages = checked(site);
    const at = messages.findIndex(({ reason }) => reason.includes(words));
    return saidMessages(messages, languageOfSite(site))[at]?.reason ?? words;
  } finally {
    site.remove();
  }
}

describe('sound contents', () => {
  let site: CorpusSite;
  let server: DevServer;
  let build: { status: number | null; output: string };
  beforeAll(async () => {
    site = corpusSite(together);
    build = await buildSite(site.root);
    server = await developSite(site.root);
  });
  afterAll(async () => {
    await server?.stop();
    site?.remove();
  });

  const built = (path: string) => {
    const file = join(site.dist, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };

  it('are built', () => {
    expect(build.status, build.output).toBe(0);
  });

  it.each(together)(
    '$id $what: words and signs stand in article and presentation as they were meant',
    (each) => {
      const decks = [...each.files.keys()].flatMap(
        (path) => /^decks\/([^/]+)\/index\.mdx$/.exec(path)?.[1] ?? [],
      );
      const isDraft = decks.some((deck) => built(`decks/${deck}/index.html`) === undefined);
      if (isDraft) return;
      for (const page of decks.flatMap((deck) => [`decks/${deck}`, `decks/${deck}/present`])) {
        const notes = readdirSync(join(site.dist, page)).find((name) => name.startsWith('notes.'));
        const script = (notes && built(`${page}/${notes}`)) ?? '{}';
        const apart = Object.values(JSON.parse(script.slice(script.indexOf('{')))).join('');
        const { shown } = pageText(`${built(`${page}/index.html`)}${apart}`);
        for (const words of each.shows) expect(shown, page).toContain(withoutSpaces(words));
        for (const words of each.hides) expect(shown, page).not.toContain(withoutSpaces(words));
      }
      for (const [page, words] of Object.entries(each.pages)) {
        const { shown } = pageText(built(`${page}index.html`) ?? '');
        for (const word of words) expect(shown, page).toContain(withoutSpaces(word));
      }
    },
  );

  it('are served while developing, with every word of their source', async () => {
    const { value } = readContent({ root: site.root, publicDir: site.publicDir });
    const pages = new Map<string, string>();
    for (const { id } of value.decks) {
      for (const path of [`decks/${id}/`, `decks/${id}/present/`]) {
        const { status, html } = await server.page(encodeURI(path));
        expect(`${path} ${status}`).toBe(`${path} 200`);
        pages.set(`${path}index.html`, html);
      }
    }
    const decks = value.decks.map((deck) => ({ ...deck, data: deck.data && { ...deck.data, draft: false } }));
    expect(likeSource({ decks }, (path) => pages.get(path)).map(formatMessage)).toEqual([]);
  });

  /** One of each kind of mistake, the whole way through the server to the browser's overlay. */
  it.each([
    '组件没有关',
    '不认得的组件',
    '链接的页没有',
    '图片不在',
    '图片不是图片',
    'GBK',
    '结尾是大写',
    '站点的颜色',
    '没有的字段',
    '没有前言',
    '名字里有井号',
    '术语写成映射',
    '别名炸弹',
    '链接到外面',
  ])('with a mistake added show it in the browser, and the site again when it is gone: %s', async (what) => {
    const wrong = cases.find((each) => each.what === what) as CorpusCase;
    const words = firstSaid(wrong);
    expect(
      await server.overlayUntil(
        (text) => text.includes(words),
        () => site.add(wrong.files),
      ),
    ).toContain(words);
    await server.overlayUntil(
      (text) => text === 'full-reload',
      () => site.take(wrong.files),
    );
  });

  describe('whose pages were broken on purpose', () => {
    const page = 'decks/components-3/index.html';
    const stage = 'decks/components-2/present/index.html';
    const said = (path: string, change: (html: string) => string) => {
      const { value } = readContent({ root: site.root, publicDir: site.publicDir });
      const read = (each: string) => (each === path ? change(built(each) ?? '') : built(each));
      return likeSource(value, read).map(({ place, reason }) => `${place.file} ${reason}`);
    };
    it.each([
      ['a word is gone', page, '<p>只有讲稿</p>', '', 'Words of the source are missing: 只有讲稿'],
      ['a slide is gone', page, /<section[\s\S]*<\/section>/, '', 'The slide “题” is missing'],
      [
        'a slide is added',
        stage,
        '</section></div>',
        '</section><section id="n" class="slide">注</section></div>',
        'that content/decks/components-2/index.mdx does not have: #n',
      ],
      [
        'text stands outside of the slides',
        stage,
        '</section></div>',
        '</section><p>散的字</p></div>',
        'stands: 散的字',
      ],
      ['markup is left', page, '<p>只有讲稿', '<p>**只有讲稿** :::', 'Markup is left in the text: **'],
      [
        'an entity is written twice',
        page,
        '<p>只有讲稿',
        '<p>只有讲稿&amp;amp;',
        'Markup is left in the text: &amp;',
      ],
      [
        'a value of a program is shown',
        stage,
        '文字',
        '文字undefined',
        'Markup is left in the text: undefined',
      ],
    ])('are named: %s', (_, path, from, to, words) => {
      expect(built(path)).toMatch(from);
      expect(said(path, (html) => html.replace(from, to)).join('\n')).toContain(words);
    });
    it('are named: a picture is gone, and a page', () => {
      const deck = cases.find(({ what }) => what === '各种图片')?.id;
      const path = `decks/${deck}/index.html`;
      expect(said(path, (html) => html.replace(/<img[^>]*alt="三"[^>]*>/, '')).join()).toContain(
        '1 of 5 pictures are missing',
      );
      const { value } = readContent({ root: site.root, publicDir: site.publicDir });
      const missing = likeSource(value, (each) => (each === path ? undefined : built(each)));
      expect(missing.map(({ place }) => place.file)).toEqual([path]);
    });
    it('are named: a picture that is cut', async () => {
      const paths = readdirSync(join(site.dist, '_astro')).map((name) => `_astro/${name}`);
      const cut = paths.find((path) => path.endsWith('.webp')) ?? '';
      const read = (path: string) =>
        readFileSync(join(site.dist, path)).subarray(0, path === cut ? 8 : undefined);
      expect((await pictureDecodes(paths, read)).map(({ place }) => place.file)).toEqual([cut]);
    });
  });
});

describe('a build that fails leaves the last site as it was', () => {
  let site: CorpusSite;
  beforeAll(() => {
    site = corpusSite([]);
    mkdirSync(site.dist);
    writeFileSync(join(site.dist, 'index.html'), 'the last site');
  });
  afterAll(() => site?.remove());
  const left = () =>
    readdirSync(site.root, { recursive: true })
      .map(String)
      .filter((path) => path.includes('dist'));

  it('where its content has mistakes: all of them are named, and nothing else is said', async () => {
    const kinds = [
      '不认得的组件',
      'GBK',
      '别名炸弹',
      '链接到外面',
      '名字里有井号',
      '图片不是图片',
      '术语写成映射',
    ];
    const wrong = cases.filter(({ what }) => kinds.includes(what));
    for (const { files } of wrong) site.add(files);
    const { status, output } = await buildSite(site.root);
    expect(status).toBe(1);
    const language = languageOfSite(site);
    expect(output).toContain(
      formatMessages(saidMessages(checked(site), language), messageWordsFor(language)),
    );
    expect(output).not.toMatch(/Hint:|Stack trace:|Location:/);
    expect(left()).toEqual(['dist', join('dist', 'index.html')]);
    for (const { files } of wrong) site.take(files);
  });

  it('where its pages are not what the content says', async () => {
    const config = readFileSync(join(site.root, 'astro.config.mjs'), 'utf8');
    const spoil = `import { readFileSync, writeFileSync } from 'node:fs';
      const spoil = { name: 'spoil', hooks: { 'astro:build:done': ({ dir }) => {
        const page = new URL('decks/other/index.html', dir);
        writeFileSync(page, readFileSync(page, 'utf8').replace('文字', '[object Object]'));
      } } };\n`;
    writeFileSync(
      join(site.root, 'astro.config.mjs'),
      spoil + config.replace('[trainingSite()]', '[spoil, trainingSite()]'),
    );
    const { status, output } = await buildSite(site.root);
    expect(status).toBe(1);
    expect(output).toContain(
      'decks/other/index.html  错误  缺少原文里的字：文字（#first，来自 content/decks/other/index.mdx:7）',
    );
    expect(output).toContain('文字里留下了标记符号：[objectObject]');
    expect(left()).toEqual(['dist', join('dist', 'index.html')]);
    writeFileSync(join(site.root, 'astro.config.mjs'), config);
  });

  it('and one with an emptied glossary is built, without the terms of before', async () => {
    for (const { files } of cases.filter((each) => isSound(each) && isAlone(each))) site.add(files);
    const { status, output } = await buildSite(site.root);
    expect(status, output).toBe(0);
    expect(readFileSync(join(site.dist, 'glossary/index.html'), 'utf8')).not.toContain('房屋的所有权人');
  });
});
