import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PrintForm, printDeck } from '../../src/export/print-deck.ts';
import { SITES } from '../build/build-sites.ts';
import { type OpenSite, openSite } from './open-browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(SITES.mini);
});
afterAll(() => site.close());

/** Prints a deck and reads what came out. */
async function printed(form: PrintForm, deck = 'mini') {
  const bytes = await printDeck(site.browser, { origin: site.origin, deck, title: '小讲义', form });
  const pdf = await getDocument({ data: new Uint8Array(bytes) }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return { pdf, pages };
}

describe('a printed deck', () => {
  it('has a page for every slide that is presented, with text, bookmarks and tags', async () => {
    const { pdf, pages } = await printed('slides');
    // The last one thanks.
    expect(pages).toHaveLength(6);
    expect(pages[1]).toContain('第二点，见第二页');
    expect(pages.join('')).not.toContain('这一页放映时不显示');
    expect(JSON.stringify(await pdf.getOutline())).toContain('第二页一步一步来');
    const tags = await (await pdf.getPage(2)).getStructTree();
    expect(JSON.stringify(tags)).toContain('"role":"H2"');
  });

  it('has each slide above its notes on request', async () => {
    const { pages } = await printed('notes');
    expect(pages).toHaveLength(4);
    expect(pages[0]).toContain('第一页有三点');
    expect(pages[0]).toContain('讲：这一页是开头。');
  });

  it('has slides beside lines to write on as a handout, without notes and answers', async () => {
    const { pages } = await printed('handout', 'gallery');
    const text = pages.join('');
    expect(text).toContain('客户这样说，先做哪一件？');
    expect(text).not.toContain('正确答案');
    expect((await printed('handout')).pages.join('')).not.toContain('讲：');
  });
});
