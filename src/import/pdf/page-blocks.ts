import type { Block, Box, Run, TableCell } from '../../model/deck.ts';
import { arrange, inGivenOrder } from '../arrange/arrange.ts';
import type { Item } from '../arrange/item.ts';
import { linesToBlocks } from '../text/lines-to-blocks.ts';
import { BEGINS_ITEM } from './item-mark.ts';
import type { PageText } from './page-text.ts';
import { type Extent, type PlacedPicture, type Region, readingOrder } from './reading-order.ts';
import { findTables } from './table-rows.ts';
import type { Line } from './text-line.ts';

/** Letters this much larger than most of the page's are a heading. */
const HEADING_SIZE = 1.18;
const LONGEST_HEADING = 60;
/** A title stands in the upper part of the page. */
const TITLE_PART = 0.45;
/** Pages at least this much wider than high are slides. */
const SLIDE_RATIO = 1.15;
/** Lines of one heading are at most this many font sizes apart. */
const LINE_GAP = 1.9;
/** A line that ends this near to the right edge of its region, in font sizes, goes on in the next … */
const FULL_LINE = 2.5;
/** … and nearer in a narrow region: by this share of its width. */
const FULL_SHARE = 0.15;
const ENDS_PARAGRAPH = /[。！？；：.!?;:]["”’）)]?$/u;

export interface PageContent {
  title: string;
  blocks: Block[];
}

/**
 * Turns a page into its title, headings, lists, tables, paragraphs and pictures: those of a slide arranged as they
 * stand, those of a document in reading order, column by column.
 */
export function pageContent(page: PageText, pictures: readonly PlacedPicture[] = []): PageContent {
  const { fragments, width, height } = page;
  const texts = readingOrder(fragments);
  const lines = texts.flatMap(linesOfRegion);
  const body = bodySize(lines);
  const title = titleLines(texts, body, height);
  const said = new Set(title.flatMap((line) => line.fragments.map(placeKey)));
  const rest = fragments.filter((fragment) => !said.has(placeKey(fragment)));
  const items = readingOrder(rest, pictures).map((region) => itemOf(region, body, page));
  const isSlide = width / height >= SLIDE_RATIO;
  const blocks = isSlide ? arrange(items, { ratio: width / height }) : inGivenOrder(items);
  return { title: joinLines(title.map(({ text }) => text)), blocks };
}

const placeKey = ({ x, y }: { x: number; y: number }) => `${x} ${y}`;

function linesOfRegion(region: Region): Line[] {
  if ('lines' in region) return region.lines;
  return 'rows' in region ? region.rows.flat() : [];
}

function itemOf(region: Region, body: number, page: PageText): Item {
  const kind = 'picture' in region ? 'picture' : 'rows' in region ? 'table' : 'text';
  const place = shareOf(region.extent, page);
  return { place, kind, blocks: regionBlocks(region, body, place) };
}

function shareOf({ left, right, top, bottom }: Extent, { width, height }: PageText): Box {
  return { x: left / width, y: top / height, width: (right - left) / width, height: (bottom - top) / height };
}

/** The font size that most letters have. */
function bodySize(lines: Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 10;
}

/** The largest lines of the upper part, if they are larger than the text. */
function titleLines(regions: Region[], body: number, height: number): Line[] {
  const upper = regions
    .flatMap((region) => ('lines' in region ? region.lines : []))
    .filter(({ y }) => y < height * TITLE_PART);
  const largest = Math.max(0, ...upper.map(({ size }) => size));
  const start = upper.findIndex(({ size }) => size >= largest * 0.97);
  const first = upper[start];
  if (first === undefined || largest < body * HEADING_SIZE) return [];
  const title = [first];
  for (const line of upper.slice(start + 1)) {
    const last = title.at(-1) ?? first;
    if (line.size < largest * 0.97 || line.y - last.y > LINE_GAP * line.size) break;
    title.push(line);
  }
  return joinLines(title.map(({ text }) => text)).length <= LONGEST_HEADING ? title : [];
}

function regionBlocks(region: Region, body: number, place: Box): Block[] {
  if ('picture' in region) return [{ ...region.picture, place }];
  if ('rows' in region) return [tableOf(region.rows)];
  const blocks: Block[] = [];
  let plain: Line[] = [];
  const flush = (): void => {
    blocks.push(...paragraphs(plain));
    plain = [];
  };
  const { left, right } = region.extent;
  for (const part of findTables(region.lines)) {
    if ('rows' in part) {
      flush();
      blocks.push(tableOf(part.rows));
      continue;
    }
    const { line } = part;
    const last = plain.at(-1);
    if (last && continues(last, line, left, right)) plain[plain.length - 1] = append(last, line);
    else if (isHeading(line, last, body)) {
      flush();
      blocks.push({ type: 'heading', depth: 3, runs: [{ text: line.text }] });
    } else plain.push(line);
  }
  flush();
  return blocks;
}

/** Larger than the text, and not just one more of several large lines. */
function isHeading(line: Line, last: Line | undefined, body: number): boolean {
  const isLarge = line.size >= body * HEADING_SIZE && line.text.length <= LONGEST_HEADING;
  return isLarge && !BEGINS_ITEM.test(line.text) && !(last && last.size >= line.size * 0.97);
}

/** Whether `line` is the rest of a paragraph that was too long for the line before. */
function continues(last: Line, line: Line, left: number, right: number): boolean {
  const near = line.y - last.y <= LINE_GAP * line.size && Math.abs(last.size - line.size) < 1;
  const isFull = last.right >= right - Math.min(FULL_LINE * last.size, FULL_SHARE * (right - left));
  return (
    near &&
    isFull &&
    !BEGINS_ITEM.test(line.text) &&
    line.x >= last.x - line.size &&
    !/[。！？]$/u.test(last.text)
  );
}

function append(last: Line, line: Line): Line {
  return {
    ...last,
    text: joinLines([last.text, line.text]),
    fragments: [...last.fragments, ...line.fragments],
    y: line.y,
    right: line.right,
  };
}

/** Chinese lines go on without a space, Latin words with one, a word cut by a hyphen without it. */
function joinLines(lines: string[]): string {
  return lines.reduce((joined, line) => {
    if (joined === '') return line;
    if (/\p{Script=Latin}-$/u.test(joined) && /^\p{Ll}/u.test(line)) return joined.slice(0, -1) + line;
    const isChinese =
      /[\p{Script=Han}，。、；：！？（）“”]$/u.test(joined) &&
      /^[\p{Script=Han}，。、；：！？（）“”]/u.test(line);
    return isChinese ? joined + line : `${joined} ${line}`;
  }, '');
}

/** Lists and paragraphs; the distance from the left edge, in font sizes, is an item's depth. */
function paragraphs(lines: Line[]): Block[] {
  if (lines.length === 0) return [];
  const left = Math.min(...lines.map(({ x }) => x));
  const texts = lines.map(
    ({ text, x, size }) => ' '.repeat(Math.max(0, Math.round((x - left) / size))) + withBullet(text),
  );
  const links = lines.flatMap(({ fragments }) => fragments.filter(({ link }) => link !== undefined));
  return addLinks(
    linesToBlocks(separate(texts, lines)),
    links.map(({ text, link = '' }) => ({ text: text.trim(), link })),
  );
}

/** An empty line ends a list where a paragraph that is not indented follows. */
function separate(texts: string[], lines: Line[]): string[] {
  return texts.flatMap((text, index) => {
    const isAfterItem =
      index > 0 &&
      BEGINS_ITEM.test(lines[index - 1]?.text ?? '') &&
      !BEGINS_ITEM.test(lines[index]?.text ?? '');
    return isAfterItem && ENDS_PARAGRAPH.test(text) ? ['', text] : [text];
  });
}

/** Bullets of symbol fonts are in the private area. */
function withBullet(text: string): string {
  return text.replace(/^[\uf000-\uf0ff–—]\s*/u, '• ');
}

function tableOf(rows: Line[][]): Block {
  const cells = rows.map((row) =>
    row.map(
      (line): TableCell => ({
        blocks: line.text === '' ? [] : [{ type: 'paragraph', runs: [{ text: line.text }] }],
      }),
    ),
  );
  return { type: 'table', rows: cells, headerRows: 1 };
}

interface Link {
  text: string;
  link: string;
}

function addLinks(blocks: Block[], links: Link[]): Block[] {
  if (links.length === 0) return blocks;
  return blocks.map((block) => {
    if (block.type === 'paragraph') return { ...block, runs: linkedRuns(block.runs, links) };
    if (block.type !== 'list') return block;
    const items = block.items.map((item) => ({
      runs: linkedRuns(item.runs, links),
      children: addLinks(item.children, links),
    }));
    return { ...block, items };
  });
}

function linkedRuns(runs: Run[], links: Link[]): Run[] {
  return links.reduce(
    (current, { text, link }) =>
      current.flatMap((run) => {
        const at = run.link === undefined && text !== '' ? run.text.indexOf(text) : -1;
        if (at === -1) return [run];
        const parts = [
          { ...run, text: run.text.slice(0, at) },
          { ...run, text, link },
          { ...run, text: run.text.slice(at + text.length) },
        ];
        return parts.filter((part) => part.text !== '');
      }),
    runs,
  );
}
