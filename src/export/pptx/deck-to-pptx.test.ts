import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../../checks/check-content.ts';
import { readContent } from '../../content/read-content.ts';
import { textsFor } from '../../i18n/texts.ts';
import { importFile } from '../../import/import-file.ts';
import { joinMdx, writeMdx } from '../../import/write-mdx.ts';
import { deckToPptx } from './deck-to-pptx.ts';
import { readDeckFiles } from './read-deck-files.ts';

const site = { organisation: '物业', colour: '#0b5c55', language: 'zh-CN', words: textsFor('zh-CN').blocks };

/** Exports the only deck of a folder and imports what came out. */
async function roundTrip(root: string, id: string) {
  const { decks } = checkContent(readContent({ root })).value;
  const deck = decks.find((each) => each.id === id);
  if (!deck) throw new Error(`There is no deck ${id} in ${root}.`);
  const bytes = await deckToPptx(deck, await readDeckFiles(root, deck), site);
  return importFile(bytes, { file: `${id}.pptx` });
}

it.each([
  ['text', 'lists, tables and text'],
  ['steps', 'steps'],
])('gives the same Markdown back: %s, where slides are %s', async (id) => {
  const root = new URL(`./fixtures/${id}`, import.meta.url).pathname;
  const { value, messages } = await roundTrip(root, id);
  expect(messages).toEqual([]);
  const written = joinMdx(writeMdx(value.deck, `${id}.pptx`));
  expect(written).toBe(readFileSync(join(root, 'output.mdx'), 'utf8'));
});

it('takes pictures and sounds along', async () => {
  const root = new URL('../../../tests/site', import.meta.url).pathname;
  const { value } = await roundTrip(root, 'mini');
  const [blocks = []] = value.deck.slides
    .map((slide) => slide.blocks)
    .filter((all) => all.some(({ type }) => type === 'picture'));
  expect(blocks.map((block) => (block.type === 'picture' ? block.alt : block.type))).toContain('一张长桌');
  expect(value.deck.assets.map(({ file }) => file.split('.').at(-1))).toEqual(
    expect.arrayContaining(['png', 'wav']),
  );
});

it('keeps pictures beside their words, captions below them, and what stands behind a slide', async () => {
  const root = new URL('../../../tests/site', import.meta.url).pathname;
  const { value } = await roundTrip(root, 'pictures');
  const slide = (title: string) => {
    const found = value.deck.slides.find((each) => each.title === title);
    if (!found) throw new Error(`There is no slide ${title}.`);
    return found;
  };
  const kinds = (title: string) => slide(title).blocks.map(({ type }) => type);
  expect(value.deck.slides[0]).toMatchObject({ title: '有图的讲义', layout: 'cover' });
  expect(kinds('手机截图旁边是要点')).toEqual(['columns']);
  expect(JSON.stringify(slide('有份额的两栏').blocks)).toContain('长图下面有说明');
  expect(kinds('有份额的两栏')).toEqual(['columns']);
  expect(slide('一种颜色在后面').background?.color?.toLowerCase()).toBe('#f2c14e');
  expect(slide('深色的图在后面').background).toBeDefined();
});

it('takes icons, faces and postures along as pictures, with the words they stand by, and thanks at the end', async () => {
  const root = new URL('./fixtures/drawn', import.meta.url).pathname;
  const [deck] = checkContent(readContent({ root })).value.decks;
  if (!deck) throw new Error('There is no deck.');
  const bytes = await deckToPptx(deck, await readDeckFiles(root, deck), {
    ...site,
    end: { thanks: '谢谢', next: '接下来：投诉' },
  });
  const { value } = await importFile(bytes, { file: 'drawn.pptx' });
  const slides = value.deck.slides.map(({ title, blocks }) => ({ title, text: JSON.stringify(blocks) }));
  const pictures = ({ text }: { text: string }) => text.match(/"type":"picture"/g)?.length ?? 0;
  const [, icons, dialogue, posture, end] = slides;
  expect(slides).toHaveLength(5);
  expect(icons && pictures(icons)).toBe(2);
  expect(dialogue && pictures(dialogue)).toBe(2);
  for (const words of ['业主', '（生气）', '电梯坏了三天！', '过了十分钟', '马上来。'])
    expect(dialogue?.text).toContain(words);
  expect(posture?.text).toContain('双手交握');
  expect(end).toMatchObject({ title: '谢谢' });
});
