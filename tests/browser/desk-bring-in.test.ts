import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PptxGenJS from 'pptxgenjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../../src/proof/axe-findings.ts';
import { type OpenDesk, openDesk } from './open-desk.ts';

const LOOK = new URL('../../../shared/office/look/look.pptx', import.meta.url).pathname;
/** Milliseconds: a busy machine takes its time. */
const STAGED = 240_000;

/** A presentation of three slides. */
async function phoneDeck(second: string): Promise<Buffer> {
  const deck = new PptxGenJS();
  deck.title = '电话礼仪';
  const texts = [
    ['电话礼仪', '新员工培训'],
    ['接听', second],
    ['挂断', '请对方先挂，再轻轻放下话筒。'],
  ];
  for (const [title = '', text = ''] of texts) {
    const slide = deck.addSlide();
    slide.addText(title, { x: 0.5, y: 0.3, w: 9, h: 0.8, fontSize: 36, placeholder: 'title' });
    slide.addText(text, { x: 0.5, y: 1.6, w: 9, h: 2, fontSize: 20 });
  }
  return (await deck.write({ outputType: 'nodebuffer' })) as Buffer;
}

const treeOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.split('/').some((name) => name.startsWith('.')))
    .toSorted();

let desk: OpenDesk;
let before: string[];
const content = (path = '') => join(desk.site.content, path);
const mdx = () => readFileSync(content('decks/phone/index.mdx'), 'utf8');
const current = () => desk.page.locator('.rail [aria-current]').textContent();
const card = (name: string) => desk.page.locator('.file-card', { hasText: name });

/** Lets files fall onto the window, as from the folder that they lie in. */
async function drop(files: Record<string, Buffer>): Promise<void> {
  const given = Object.entries(files).map(([name, bytes]) => ({ name, data: bytes.toString('base64') }));
  await desk.page.evaluate((list) => {
    const dataTransfer = new DataTransfer();
    for (const { name, data } of list)
      dataTransfer.items.add(new File([Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))], name));
    for (const kind of ['dragover', 'drop'])
      window.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
  }, given);
}

beforeAll(async () => {
  desk = await openDesk('bring-in');
  before = treeOf(content());
});
afterAll(() => desk?.close());

describe('a small presentation', () => {
  it('is dropped, and is seen beside its original', async () => {
    const { page } = desk;
    await page.waitForSelector('.drop-zone');
    expect(await axeFindings(page)).toEqual([]);
    await drop({ '电话礼仪.pptx': await phoneDeck('铃响三声之内接听。') });
    await page.waitForSelector('.slide-pane', { timeout: STAGED });
    expect(await page.locator('.rail-slide').count()).toBe(3);
    expect(await page.locator('.column .side').allInnerTexts()).toEqual(['原件', '放映', '文章']);
    expect(await page.getByLabel('课件名称').inputValue()).toBe('电话礼仪');
    expect(await page.getByLabel('网址名').inputValue()).toBe('dianhua-liyi');
  });

  it('is decided on by keys alone, and nothing is written meanwhile', async () => {
    const { page } = desk;
    const first = await current();
    await page.keyboard.press('j');
    expect(await current()).not.toBe(first);
    await page.keyboard.press('k');
    await page.keyboard.press('x');
    await page.keyboard.press('3');
    expect(await page.getByRole('radio', { name: '只要文字' }).isChecked()).toBe(true);
    await page.keyboard.press('x');
    await page.keyboard.press('4');
    await expect.poll(() => page.locator('.will-write').textContent()).toContain('2 页');
    await page.getByLabel('标题').fill('挂断电话');
    // Whoever writes a title means its letters.
    await page.keyboard.type('jkx14');
    await page.getByLabel('标题').fill('挂断电话');
    await page.locator('.slide-pane h2').click();
    await page.keyboard.press('1');
    expect(treeOf(content())).toEqual(before);
  });

  it('says what is wrong with an address, and takes none that a deck of ours has', async () => {
    const { page } = desk;
    await page.getByLabel('网址名').fill('Phone 1');
    await expect.poll(() => page.locator('.take-over .main').isDisabled()).toBe(true);
    await page.getByLabel('网址名').fill('mini');
    await expect.poll(() => page.locator('.fault').first().textContent()).toContain('请换一个');
    await page.getByLabel('网址名').fill('phone');
    await expect.poll(() => page.locator('.take-over .main').isEnabled()).toBe(true);
  });

  it('waits through a reload, and through the end of the server', async () => {
    await desk.page.reload();
    await desk.page.waitForSelector('.slide-pane');
    expect(await desk.page.getByLabel('网址名').inputValue()).toBe('phone');
    await desk.restart();
    await card('电话礼仪').getByRole('link', { name: '核对' }).click();
    await desk.page.waitForSelector('.slide-pane');
    expect(await desk.page.locator('.looked-count').textContent()).toContain('2 / 3');
    expect(await desk.page.locator('.rail').textContent()).toContain('挂断电话');
  });

  it('is reviewed without a fault that axe finds, by day and by night', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.page.emulateMedia({ colorScheme });
      expect(await axeFindings(desk.page)).toEqual([]);
    }
    await desk.page.emulateMedia({ colorScheme: 'light' });
  });

  it('is taken over with a new course, at once, and taken back at once', async () => {
    const { page } = desk;
    await page.locator('.deck-course select').selectOption('new');
    await page.getByLabel('新课程的名称').fill('新员工');
    await expect.poll(() => page.locator('.will-write').textContent()).toContain('新建课程《新员工》');
    await page.getByRole('button', { name: '收下' }).click();
    await page.waitForSelector('.take-over.taken');
    const added = treeOf(content()).filter((path) => !before.includes(path));
    expect(added).toEqual([
      'courses/xin-yuangong.yaml',
      'decks/phone',
      'decks/phone/index.mdx',
      'decks/phone/source.json',
    ]);
    expect(mdx()).toContain('## 挂断电话');
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => treeOf(content()).filter((path) => /phone\/|xin-/.test(path))).toEqual([]);
    await page.getByRole('button', { name: '重做' }).click();
    await expect.poll(() => treeOf(content()).filter((path) => !before.includes(path))).toEqual(added);
    await page.waitForSelector('.take-over.taken');
  });

  it('leads to the presentation of its deck', async () => {
    const { page } = desk;
    const [shown] = await Promise.all([
      page.waitForEvent('popup'),
      page.locator('.take-over').getByRole('link', { name: '放映' }).click(),
    ]);
    await shown.waitForSelector('.reveal');
    // It may be loaded anew just now: the deck was taken back and taken over again.
    await expect.poll(() => shown.title().catch(() => '')).toContain('电话礼仪');
    await shown.close();
  });

  it('comes again newer: it says what changed and what was edited here, and lets us choose', async () => {
    writeFileSync(content('decks/phone/index.mdx'), mdx().replace('铃响三声之内接听', '铃响三声内请接听'));
    await desk.page.getByRole('link', { name: '所有文件' }).click();
    await drop({ '电话礼仪.pptx': await phoneDeck('铃响两声之内接听。') });
    await desk.page.waitForSelector('.update', { timeout: STAGED });
    const { page } = desk;
    expect(await page.getByLabel('网址名').inputValue()).toBe('phone');
    expect(await page.locator('.conflict legend').textContent()).toContain('接听');
    await page.locator('.conflict').getByText('用新文件的').click();
    await expect.poll(() => page.locator('.take-over .main').isEnabled()).toBe(true);
    await page.getByRole('button', { name: '更新课件' }).click();
    await page.waitForSelector('.take-over.taken');
    expect(mdx()).toContain('铃响两声之内接听');
    expect(mdx()).not.toContain('三声');
    // What was decided the first time holds.
    expect(mdx()).toContain('## 挂断电话');
  });

  it('a file that cannot be read is named with the reason, and the others go on', async () => {
    await desk.page.getByRole('link', { name: '所有文件' }).click();
    await drop({
      '坏了.pptx': Buffer.from('PK\x03\x04 nothing'),
      '说明.txt': Buffer.from('门岗\n\n来访者请登记。\n'),
    });
    await card('坏了').locator('.file-failure').waitFor({ timeout: STAGED });
    expect(await card('坏了').locator('.file-failure').textContent()).toMatch(/[\u4e00-\u9fff]/);
    await card('说明').getByRole('link', { name: '核对' }).waitFor({ timeout: STAGED });
    await card('坏了')
      .getByRole('button', { name: /不要了/ })
      .click();
    await expect.poll(() => card('坏了').count()).toBe(0);
    expect(await axeFindings(desk.page)).toEqual([]);
  });

  it('without a fault in the browser', () => {
    // A server that is ended takes its events with it.
    expect(desk.faults.filter((fault) => !/ERR_(CONNECTION|INCOMPLETE|EMPTY)/.test(fault))).toEqual([]);
  });
});

describe.skipIf(!existsSync(LOOK))('a presentation of thirteen slides', () => {
  it('shows first what needs a look, and is taken over with a slide as its picture', async () => {
    const { page } = desk;
    await page.setInputFiles('input[type=file]', LOOK);
    await page.waitForSelector('.slide-pane', { timeout: STAGED });
    expect(await page.locator('.rail-slide').count()).toBe(13);
    expect(await current()).toContain('一页密密的字');
    expect(await page.locator('.marks').textContent()).toContain('分成几页');
    await page.keyboard.press('2');
    await expect.poll(() => page.locator('.will-write').textContent()).toContain('13 页');
    await expect.poll(() => page.locator('.take-over .main').isEnabled()).toBe(true);
    await page.getByRole('button', { name: '收下' }).click();
    await page.waitForSelector('.take-over.taken');
    expect(readdirSync(content('decks/look'))).toContain('original-12.jpg');
    expect(readFileSync(content('decks/look/index.mdx'), 'utf8')).toContain('drawing="./original-12.jpg"');
  });
});
