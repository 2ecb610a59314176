import type { Block, Deck, Run, Slide } from '../model/deck.ts';

/** How much of what there is, on a slide or in a deck. */
export interface Figures {
  /** Chinese characters and words of other scripts, notes included. */
  words: number;
  pictures: number;
  tables: number;
  charts: number;
  diagrams: number;
  drawings: number;
  media: number;
  equations: number;
  /** Slides with notes: 0 or 1 for a slide. */
  notes: number;
}

const NONE: Figures = {
  words: 0,
  pictures: 0,
  tables: 0,
  charts: 0,
  diagrams: 0,
  drawings: 0,
  media: 0,
  equations: 0,
  notes: 0,
};

export function figuresOfSlide(slide: Slide): Figures {
  const inside = sum([...slide.blocks, ...slide.notes].map(figuresOfBlock));
  return { ...inside, words: inside.words + wordsIn(slide.title), notes: slide.notes.length > 0 ? 1 : 0 };
}

export function figuresOfDeck(deck: Deck): Figures {
  return sum(deck.slides.map(figuresOfSlide));
}

function figuresOfBlock(block: Block): Figures {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...NONE, words: wordsOfRuns(block.runs) };
    case 'list':
      return figuresOfItems(block.items);
    case 'diagram':
      return add({ ...NONE, diagrams: 1 }, figuresOfItems(block.items));
    case 'table':
      return add(
        { ...NONE, tables: 1 },
        sum(
          block.rows.flatMap((row) => row.flatMap((cell) => (cell ? cell.blocks.map(figuresOfBlock) : []))),
        ),
      );
    case 'step':
    case 'remark':
      return sum(block.blocks.map(figuresOfBlock));
    case 'columns':
      return sum(
        block.columns.map(({ title = '', blocks }) =>
          add({ ...NONE, words: wordsIn(title) }, sum(blocks.map(figuresOfBlock))),
        ),
      );
    case 'quiz':
      return add(
        sum([...block.question, ...block.why].map(figuresOfBlock)),
        sum([...block.options.map(({ runs }) => runs), ...block.pairs.flat()].map(figuresOfRuns)),
      );
    case 'picture':
      return { ...NONE, pictures: 1 };
    case 'figure':
      return { ...NONE, pictures: 1, words: wordsOfRuns(block.caption) };
    case 'drawing':
      return { ...NONE, drawings: 1, words: wordsIn(block.text.join('\n')) };
    case 'code':
      return { ...NONE, words: wordsIn(block.text) };
    case 'media':
      return { ...NONE, media: 1 };
    case 'chart':
      return { ...NONE, charts: 1, words: wordsIn([block.title, ...block.categories].join(' ')) };
    case 'equation':
      return { ...NONE, equations: 1 };
  }
}

function figuresOfItems(items: { runs: Run[]; children: Block[] }[]): Figures {
  return sum(
    items.map((item) =>
      add({ ...NONE, words: wordsOfRuns(item.runs) }, sum(item.children.map(figuresOfBlock))),
    ),
  );
}

const figuresOfRuns = (runs: Run[]): Figures => ({ ...NONE, words: wordsOfRuns(runs) });

function wordsOfRuns(runs: Run[]): number {
  return wordsIn(runs.map((run) => run.text + (run.break ? ' ' : '')).join(''));
}

function wordsIn(text: string): number {
  return text.match(/\p{Script=Han}|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu)?.length ?? 0;
}

function sum(figures: Figures[]): Figures {
  return figures.reduce(add, NONE);
}

function add(a: Figures, b: Figures): Figures {
  return {
    words: a.words + b.words,
    pictures: a.pictures + b.pictures,
    tables: a.tables + b.tables,
    charts: a.charts + b.charts,
    diagrams: a.diagrams + b.diagrams,
    drawings: a.drawings + b.drawings,
    media: a.media + b.media,
    equations: a.equations + b.equations,
    notes: a.notes + b.notes,
  };
}
