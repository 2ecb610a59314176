import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDist } from '../../src/checks/dist/read-dist.ts';
import { COMPONENTS } from '../../src/model/components.ts';
import { policyOf } from '../../src/portable/content-policy.ts';
import { SITES } from './build-sites.ts';
import { trialSite } from './trial-site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(SITES.mini, path), 'utf8');

describe('the built mini site', () => {
  it('has a page for everything in its content', () => {
    for (const page of [
      'index.html',
      'courses/first/index.html',
      'decks/mini/index.html',
      'decks/mini/present/index.html',
      'roles/keeper/index.html',
      'procedures/handover/index.html',
      'phrases/index.html',
      'glossary/index.html',
      'search/index.html',
      'speaker/index.html',
      '404.html',
    ]) {
      expect(existsSync(join(SITES.mini, page)), page).toBe(true);
    }
  });

  it('is named and coloured by its own site.yaml', () => {
    expect(read('index.html')).toContain('<title>小讲台</title>');
    expect(read('index.html')).toContain('--brand:#3a3f8f');
  });

  it('renders one deck as an article and as a presentation', () => {
    const article = read('decks/mini/index.html').replaceAll('<wbr>', '');
    const presentation = read('decks/mini/present/index.html').replaceAll('<wbr>', '');
    for (const text of [
      '第一页有三点',
      '最后<strong>这样</strong>收尾。',
      '说过的话。',
      '我去问清楚，马上回复您',
    ]) {
      expect(article).toContain(text);
      expect(presentation).toContain(text);
    }
    expect(article).toContain('<details class="presenter"');
    // A cover and an end were made for it.
    expect(presentation.match(/class="slide"/g)).toHaveLength(6);
  });

  it('joins lines that were wrapped in Chinese', () => {
    const article = read('decks/mini/index.html').replaceAll('<wbr>', '');
    expect(article).toContain('这一页放映时不显示。');
  });

  it('loads pictures of a presentation when their slide comes near, and those of an article at once', () => {
    expect(read('decks/mini/present/index.html')).toMatch(/<img data-src="[^"]+"[^>]* alt="一张长桌"/);
    expect(read('decks/mini/index.html')).toMatch(
      /<img src="[^"]+"[^>]*alt="一张长桌"|<img[^>]*alt="一张长桌"[^>]* src="/,
    );
  });

  it('has drawings as part of their pages, with words to be found, and not as files too', () => {
    const article = read('decks/pictures/index.html');
    expect(article).toContain('业主报修；客服派工；工程师上门');
    expect(article).toMatch(
      /<svg viewBox="0 0 900 300"[^>]* role="img" aria-label="报修的流程：业主、客服、工程师"/,
    );
    expect(read('decks/pictures/present/index.html')).toMatch(
      /<image data-href="\.\.\/[^"]+square[^"]+\.png"/,
    );
    expect(readdirSync(join(SITES.mini, '_astro')).filter((name) => name.startsWith('whole'))).toEqual([]);
  });

  it('takes the films and sounds beside a deck along', () => {
    const [, src] = /<audio[^>]* src="([^"]+)"/.exec(read('decks/mini/index.html')) ?? [];
    expect(existsSync(join(SITES.mini, 'decks/mini', src ?? ''))).toBe(true);
  });

  it('gives a page of a procedure that is only named no steps and says why', () => {
    const page = read('procedures/unnamed/index.html');
    expect(page).toContain('没有写明步骤');
    expect(page).not.toContain('procedure-steps');
  });

  it('holds only relative addresses', () => {
    for (const page of [
      'index.html',
      'decks/mini/index.html',
      'decks/mini/present/index.html',
      'roles/keeper/index.html',
    ]) {
      expect(read(page).match(/(?:href|src|action)="\/[^"]*"/g), page).toBeNull();
    }
  });

  it('has a title and a description for every page, no two pages with the same title', () => {
    const pages = [...readDist(SITES.mini)].filter(([path]) => path.endsWith('.html'));
    const titles = pages.map(([path, bytes]) => {
      const html = new TextDecoder().decode(bytes);
      expect(/<meta name="description" content="[^"]+"/.test(html), path).toBe(true);
      return /<title>([^<]+)<\/title>/.exec(html)?.[1];
    });
    expect(titles).not.toContain(undefined);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('has no script in its pages that their policy would refuse', () => {
    for (const page of [
      'index.html',
      'decks/mini/present/index.html',
      'speaker/index.html',
      'search/index.html',
    ]) {
      const html = read(page);
      expect(html, page).not.toMatch(/\son\w+="/);
      for (const [, script = ''] of html.matchAll(/<script>(.*?)<\/script>/gs)) {
        const hash = createHash('sha256').update(script).digest('base64');
        expect(policyOf(html), page).toContain(`'sha256-${hash}'`);
      }
      expect(html, page).not.toMatch(/<script(?![^>]*\b(?:src|type)=)[^>]+>/);
    }
  });

  it('has every component that the checks know, in the article and on slides', async () => {
    const source = (path: string) => readFileSync(join(root, path), 'utf8');
    const reading = source('src/components/reading/index.ts');
    // A figure is HTML's own (src/deck/arrange/figure.ts).
    const names = Object.keys(COMPONENTS).filter((name) => name !== 'Figure');
    for (const name of names) expect(reading, name).toMatch(new RegExp(`^  ${name},$`, 'm'));
    // Nobody writes these: they are made of `[^name]` (src/deck/footnotes.ts) and of who speaks (src/deck/dialogue).
    const made = ['FootnoteMark', 'Footnotes', 'Face'];
    expect(reading.match(/^ {2}\w+,$/gm)).toHaveLength(names.length + made.length);
    expect(source('src/components/presentation/index.ts')).toContain('...readingComponents');
  });
});

describe('a build of content with mistakes', () => {
  it('stops, names file and line of each, and leaves no site behind', () => {
    const site = trialSite('broken');
    try {
      writeFileSync(
        join(site.content, 'decks/mini/index.mdx'),
        '---\ntitle: 坏\nsummary: 坏\nsources: [{document: ours}]\n---\n\n## 一\n\n<Flows />\n\n[x](/nowhere/)\n',
      );
      const { status, output } = site.build();
      expect(status).not.toBe(0);
      expect(output).toContain('content/decks/mini/index.mdx:9:1');
      expect(output).toContain('content/decks/mini/index.mdx:11:1');
      expect(output).toContain('请写成 <Flow>');
      expect(existsSync(join(site.dist, 'index.html'))).toBe(false);
    } finally {
      site.remove();
    }
  });
});
