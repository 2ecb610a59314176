import type { Block, List, ListItem, Run } from '../../model/deck.ts';
import { rowOfPictures } from '../arrange/figures-in-text.ts';
import type { FlowItem } from '../outline/flow.ts';
import { isNoteMark } from './notes.ts';
import type { DocumentParagraph } from './paragraph.ts';

/** Paragraphs and finished blocks in their order, with the notes that hang on each. */
export type Piece = { paragraph: DocumentParagraph; notes: Block[] } | { blocks: Block[]; notes: Block[] };

/** Blocks that Markdown can hold inside a list item. */
const FITS_ITEM = new Set<Block['type']>(['paragraph', 'picture', 'list']);

/** Turns paragraphs into a flow: those with a heading level into headings, neighbours in a list into one list. */
export function assembleFlow(pieces: Piece[]): FlowItem[] {
  const assembly = new Assembly();
  for (const piece of pieces) {
    if ('paragraph' in piece) addParagraph(piece.paragraph, assembly);
    else assembly.addBlocks(piece.blocks);
    assembly.addNotes(piece.notes);
  }
  return assembly.finish();
}

function addParagraph(paragraph: DocumentParagraph, assembly: Assembly): void {
  const { content, item, headingLevel } = paragraph;
  if (paragraph.startsPage || (content.pageBreak && !content.hasText)) assembly.startPage();
  if (!content.hasText) {
    assembly.addBlocks(besideEachOther([...content.before, ...content.after], content.pictureWidth));
    return;
  }
  if (headingLevel !== undefined) {
    const runs = labelledRuns(paragraph).filter((run) => !isNoteMark(run));
    assembly.addHeading({ type: 'paragraph', runs }, headingLevel);
    // What floats beside a heading is on its page, not on the one before.
    assembly.addBlocks([...content.before, ...content.after]);
  } else if (item !== undefined && !item.number.worded) {
    const inside = content.after.filter((block) => FITS_ITEM.has(block.type));
    assembly.addBlocks(content.before);
    assembly.addItem(item, { runs: content.runs, children: inside });
    assembly.addBlocks(content.after.filter((block) => !FITS_ITEM.has(block.type)));
  } else {
    assembly.addBlocks(content.before);
    assembly.addBlocks([textOf(labelledRuns(paragraph))]);
    assembly.addBlocks(content.after);
  }
  if (content.pageBreak) assembly.startPage();
}

/** A line of a page of A4 with narrow margins, in EMU: 19 cm. */
const WIDEST_LINE = 6_840_000;

/** Pictures of a paragraph without words stand in one line where they fit into it. */
function besideEachOther(blocks: Block[], width: number): Block[] {
  const pictures = blocks.filter((block) => block.type === 'picture');
  if (pictures.length < blocks.length || width === 0 || width > WIDEST_LINE) return blocks;
  const row = rowOfPictures(pictures);
  return row ? [row] : blocks;
}

/** The number that Word puts before a heading is part of what people call it by, and so is 第三条 before a text. */
function labelledRuns({ content, item }: DocumentParagraph): Run[] {
  const label = item?.number.label ?? '';
  const gap = /[\p{L}\p{N}.．]$/u.test(label) ? ' ' : '';
  return label === '' ? content.runs : [{ text: label + gap }, ...content.runs];
}

/** A paragraph that is nothing but an equation is one. */
function textOf(runs: Run[]): Block {
  const written = runs.filter((run) => run.mathml !== undefined || run.text.trim() !== '');
  const [only] = written;
  return written.length === 1 && only?.mathml !== undefined
    ? { type: 'equation', mathml: only.mathml, text: only.text }
    : { type: 'paragraph', runs };
}

/** A flow that grows, and the lists that the next item may continue, from the outermost in. */
class Assembly {
  readonly #flow: FlowItem[] = [];
  #open: { list: List; id: string; level: number }[] = [];
  /** What stands behind an item and belongs to it only if its nested list goes on. */
  #behindItem: Block[] = [];
  #startsPage = false;

  finish(): FlowItem[] {
    this.#closeLists();
    return this.#flow;
  }

  startPage(): void {
    this.#placeBehindItem(false);
    this.#startsPage = true;
  }

  addHeading(block: Block, level: number): void {
    this.#closeLists();
    this.#push({ block, level });
  }

  addBlocks(blocks: Block[]): void {
    if (this.#open.length > 0 && blocks.every(({ type }) => FITS_ITEM.has(type))) {
      this.#behindItem.push(...blocks);
      return;
    }
    if (blocks.length > 0) this.#closeLists();
    for (const block of blocks) this.#push({ block });
  }

  /** Puts an item into the open list of its level, or opens one in the last item of the level above. */
  addItem({ list: id, level, number }: NonNullable<DocumentParagraph['item']>, entry: ListItem): void {
    const isNested = level > 0 || (this.#open.at(-1)?.level ?? 0) > 0;
    this.#placeBehindItem(isNested && this.#open.some((list) => list.id === id));
    this.#open = this.#open.filter((list) => list.level <= level);
    const current = this.#open.at(-1);
    const ordered = !number.bullet;
    if (current?.level === level && current.list.ordered === ordered && current.id === id) {
      current.list.items.push(entry);
      return;
    }
    const list: List = { type: 'list', ordered, items: [entry] };
    if (ordered && number.value !== 1) list.start = number.value;
    this.#open = this.#open.filter((candidate) => candidate.level < level);
    const parent = this.#open.at(-1)?.list.items.at(-1);
    if (parent) parent.children.push(list);
    else this.#push({ block: list });
    this.#open.push({ list, id, level });
  }

  addNotes(notes: Block[]): void {
    if (notes.length === 0) return;
    this.#placeBehindItem(false);
    const last = this.#flow.at(-1);
    if (last) last.notes = [...(last.notes ?? []), ...notes];
    else this.#push({ block: { type: 'paragraph', runs: [] }, notes });
  }

  /** Gives what stands behind an item to it, or lets it end the lists and stand for itself. */
  #placeBehindItem(listGoesOn: boolean): void {
    const blocks = this.#behindItem.splice(0);
    if (blocks.length === 0) return;
    const item = this.#open.at(-1)?.list.items.at(-1);
    if (listGoesOn && item) {
      item.children.push(...blocks);
      return;
    }
    this.#open = [];
    for (const block of blocks) this.#push({ block });
  }

  #closeLists(): void {
    this.#placeBehindItem(false);
    this.#open = [];
  }

  #push(item: FlowItem): void {
    if (this.#startsPage) item.breakBefore = true;
    this.#startsPage = false;
    this.#flow.push(item);
  }
}
