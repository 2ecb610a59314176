import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../deck/markdown/parse-markdown.ts';
import { splitSlides } from '../../deck/split-slides.ts';
import { attributesOf, componentOf } from '../../deck/tree.ts';
import { cutDeck } from './cut-deck.ts';
import { addSlide, joinDeck, moveSlide, removeSlide, replaceSlide } from './deck-text.ts';
import { addBlock, blocksOf, infoOf, setBlock, setSetting, settingsOf, wordsOf } from './slide-blocks.ts';

const root = new URL('../../..', import.meta.url).pathname;
const decks = ['content', 'tests/site/content', 'docs/examples/hotel/content'].flatMap((content) =>
  readdirSync(join(root, content, 'decks')).map((deck): [string, string] => [
    `${content}/${deck}`,
    readFileSync(join(root, content, 'decks', deck, 'index.mdx'), 'utf8'),
  ]),
);

describe.each(decks)('%s', (_, text) => {
  const cut = cutDeck(text);

  it('is cut where the site splits it, and joined again byte for byte', () => {
    expect(joinDeck(cut)).toBe(text);
    const { slides } = splitSlides(parseMdx(text));
    expect(cut.infos.map(({ id }) => id)).toEqual(slides.map(({ outline }) => outline.id));
    const windows = text.replaceAll('\n', '\r\n');
    expect(joinDeck(cutDeck(windows))).toBe(windows);
    expect(cutDeck(windows).slides).toHaveLength(slides.length);
    for (const [index, { text: slide }] of cut.slides.entries()) {
      const { minutes, hidden } = cut.infos[index] ?? never();
      expect(infoOf(slide)).toMatchObject({ minutes, hidden });
    }
  });

  it('has settings, notes and prose where the engine sees them', () => {
    for (const { text: slide } of cut.slides) {
      const nodes = parseMdx(slide);
      const settings = nodes.find((node) => componentOf(node) === 'Slide');
      const own = settingsOf(slide);
      expect(own?.attributes ?? new Map()).toEqual(settings ? attributesOf(settings) : new Map());
      const seen = nodes.filter((node) => ['Notes', 'Prose'].includes(componentOf(node) ?? ''));
      expect(blocksOf(slide).map(({ from, to }) => slide.slice(from, to))).toEqual(
        seen.map(({ position }) => slide.slice(position?.start.offset, position?.end.offset)),
      );
    }
  });

  it('changes with every operation in nothing but the slide that it is about', () => {
    const others = (list: readonly { text: string }[], ...without: number[]) =>
      list.filter((_, index) => !without.includes(index)).map((slide) => slide.text);
    for (const [index, { text: slide }] of cut.slides.entries()) {
      const added = addSlide(cut, index, '## New');
      expect(others(cutDeck(joinDeck(added.deck)).slides, index + 1)).toEqual(others(cut.slides));
      const first = addSlide(cut, -1, '## New');
      expect(others(cutDeck(joinDeck(first.deck)).slides, 0)).toEqual(others(cut.slides));
      const removed = removeSlide(added.deck, added.at);
      expect(joinDeck(removed.deck)).toBe(text);
      const to = cut.slides.length - 1 - index;
      const moved = moveSlide(cut, index, to);
      expect(cutDeck(joinDeck(moved.deck)).slides[to]?.text).toBe(slide);
      expect(joinDeck(moveSlide(moved.deck, to, index).deck)).toBe(text);
      const hidden = setSetting(slide, 'hidden', true);
      if (!settingsOf(slide)?.attributes.has('hidden')) {
        expect(cutDeck(joinDeck(replaceSlide(cut, index, hidden))).infos[index]?.hidden).toBe(true);
        expect(setSetting(hidden, 'hidden', undefined)).toBe(slide);
      }
      for (const block of blocksOf(slide)) {
        expect(setBlock(slide, block, wordsOf(slide, block))).toBe(slide);
        const changed = setBlock(slide, block, 'Other words.');
        expect(changed.slice(0, block.innerFrom)).toBe(slide.slice(0, block.innerFrom));
        expect(changed.endsWith(slide.slice(block.innerTo))).toBe(true);
      }
      const noted = addBlock(slide, 'Notes', 'Said.');
      expect(noted.startsWith(slide)).toBe(true);
      expect(setBlock(noted, blocksOf(noted).at(-1) ?? never(), '')).toBe(slide);
    }
  });
});

function never(): never {
  throw new Error('There is none.');
}

describe('a deck', () => {
  it('is not split by `---` in program text, and by nothing within a component', () => {
    const text = '---\ntitle: x\n---\n\n## A\n\n```yaml\na: 1\n---\nb: 2\n```\n\n---\n\n## B\n';
    expect(cutDeck(text).slides).toHaveLength(2);
    expect(cutDeck(`${text}\n<Columns>\n`).slides).toHaveLength(2);
  });

  it('keeps its other slides while one cannot be read', () => {
    const { infos, slides } = cutDeck(
      '---\ntitle: x\n---\n\n## A\n\n<Cards>\n\n---\n\n<Slide id="b" hidden />\n\n## B\n',
    );
    expect(slides.map(({ text }) => text)).toEqual(['## A\n\n<Cards>', '<Slide id="b" hidden />\n\n## B']);
    expect(infos).toMatchObject([
      { id: 'a', title: 'A' },
      { id: 'b', hidden: true },
    ]);
  });

  it('has an empty slide where nothing stands between two lines of `---`', () => {
    const text = '---\ntitle: x\n---\n\n## A\n\n---\n---\n\n## B';
    const cut = cutDeck(text);
    expect(cut.slides.map(({ text }) => text)).toEqual(['## A', '', '## B']);
    expect(joinDeck(cut)).toBe(text);
    const filled = cutDeck(joinDeck(replaceSlide(cut, 1, 'Words')));
    expect(filled.slides.map(({ text }) => text)).toEqual(['## A', 'Words', '## B']);
  });

  it('keeps the line ends of Windows', () => {
    const cut = cutDeck('---\r\ntitle: x\r\n---\r\n\r\n## A\r\n');
    expect(joinDeck(addSlide(cut, 0, '## B\n\n- b').deck)).toBe(
      '---\r\ntitle: x\r\n---\r\n\r\n## A\r\n\r\n---\r\n\r\n## B\r\n\r\n- b\r\n',
    );
  });
});

describe('a setting', () => {
  it.each([
    ['## A', 'minutes', '2', '<Slide minutes="2" />\n\n## A'],
    [
      '<Slide id="a" minutes="3" ask="b" />\n\n## A',
      'minutes',
      '2.5',
      '<Slide id="a" minutes="2.5" ask="b" />\n\n## A',
    ],
    ['<Slide id="a" minutes="3"/>\n\n## A', 'minutes', undefined, '<Slide id="a"/>\n\n## A'],
    ['<Slide minutes="3" />\n\n## A', 'minutes', undefined, '## A'],
    ['<Slide id="a" hidden />', 'hidden', undefined, '<Slide id="a" />'],
    ['<Slide id="hidden" />', 'hidden', true, '<Slide id="hidden" hidden />'],
    ['## A', 'ask', 'say "no"', '<Slide ask="say &quot;no&quot;" />\n\n## A'],
  ])('%j with %s %j is %j', (slide, name, value, expected) => {
    expect(setSetting(slide, name, value as string | true | undefined)).toBe(expected);
  });
});
