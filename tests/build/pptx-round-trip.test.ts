import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import type { DeckEntry } from '../../src/content/content.ts';
import { readContent } from '../../src/content/read-content.ts';
import { turnsOf } from '../../src/deck/dialogue/turns.ts';
import { joinHanLines } from '../../src/deck/han-lines.ts';
import { attributesOf, childrenOf, componentOf, type Node, textOf } from '../../src/deck/tree.ts';
import { deckToPptx } from '../../src/export/pptx/deck-to-pptx.ts';
import { readDeckFiles } from '../../src/export/pptx/read-deck-files.ts';
import { textsFor } from '../../src/i18n/texts.ts';
import { importFile } from '../../src/import/import-file.ts';
import { hasOwnCover } from '../../src/model/slide.ts';

const project = new URL('../..', import.meta.url).pathname;
const site = {
  organisation: '物业',
  colour: '#0b5c55',
  language: 'zh-CN',
  words: textsFor('zh-CN').blocks,
  address: 'https://example.com/',
};

const decksOf = (root: string) => checkContent(readContent({ root })).value.decks;

/** Exports a deck and imports what came out; the cover that was made for it is cut off. */
async function roundTrip(root: string, deck: DeckEntry) {
  const bytes = await deckToPptx(deck, await readDeckFiles(root, deck), site);
  const { value } = await importFile(bytes, { file: `${deck.id}.pptx` });
  const made = hasOwnCover(deck.slides.map(({ outline }) => outline)) ? 0 : 1;
  return value.deck.slides.slice(made);
}

const bare = (text: string) => joinHanLines(text).replace(/[\s，,]+/g, '');

/** Attributes of components that people see. */
const SHOWN = [
  'title',
  'label',
  'value',
  'avoid',
  'say',
  'because',
  'by',
  'role',
  'goal',
  'hold',
  'improve',
  'center',
  'x',
  'y',
];

/** Every text of a tree by itself: paragraphs, cells, headings, and the words in attributes. */
function textsOf(node: Node): string[] {
  // Who speaks stands beside what is said.
  if (componentOf(node) === 'Dialogue') {
    return turnsOf(node).flatMap((turn) =>
      'aside' in turn
        ? turn.aside.map(textOf)
        : [turn.speaker, turn.mood ?? '', turn.words.map(textOf).join(''), ...turn.below.flatMap(textsOf)],
    );
  }
  const shown =
    componentOf(node) === 'Slide' ? [] : [...attributesOf(node)].filter(([name]) => SHOWN.includes(name));
  const own = shown.flatMap(([, value]) => (value === true ? [] : value.split('|')));
  const children = childrenOf(node);
  const isLine = ['paragraph', 'heading', 'tableCell'].includes(node.type);
  return [...own, ...(isLine ? [textOf(node)] : children.flatMap(textsOf))].filter(
    (text) => text.trim() !== '',
  );
}

/** Every string in imported blocks, in order. */
function wordsIn(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'string') return String(value);
  if (Array.isArray(value)) return value.map(wordsIn).join('');
  if (value === null || typeof value !== 'object') return '';
  return Object.entries(value)
    .map(([key, inner]) =>
      ['text', 'title', 'alt', 'name', 'categoryTitle', 'valueTitle'].includes(key)
        ? String(inner)
        : [
              'runs',
              'items',
              'children',
              'blocks',
              'rows',
              'series',
              'values',
              'columns',
              'picture',
              'caption',
            ].includes(key)
          ? wordsIn(inner)
          : key === 'categories'
            ? (inner as string[]).join('')
            : '',
    )
    .join('');
}

const sites = [
  { name: 'the sample site', root: join(project, 'tests/site') },
  { name: 'the training', root: project },
];

describe.each(sites)('decks of $name, exported and imported again', ({ root }) => {
  it.each(decksOf(root).map((deck) => [deck.id, deck] as const))(
    '%s keeps all of its text',
    async (_, deck) => {
      const back = await roundTrip(root, deck);
      expect(back.map(({ title }) => bare(title))).toEqual(
        deck.slides.map(({ outline }) => bare(outline.title)),
      );
      expect(back.map(({ hidden }) => hidden === true)).toEqual(
        deck.slides.map(({ outline }) => outline.hidden),
      );
      const lost = deck.slides.flatMap(({ body, outline }, index) => {
        const found = bare(wordsIn([back[index]?.blocks, back[index]?.notes]));
        return body
          .flatMap(textsOf)
          .filter((text) => !found.includes(bare(text)))
          .map((text) => `${outline.id}: ${text}`);
      });
      expect(lost).toEqual([]);
    },
  );
});
