import type { Block, Slide } from '../../model/deck.ts';
import { contentsLines } from '../outline/contents-lines.ts';
import type { FlowItem } from '../outline/flow.ts';
import { numberedHeadingRank } from '../outline/numbered-heading.ts';
import { type FlowSlides, slidesFromFlow } from '../outline/slides-from-flow.ts';
import type { ExtractPage } from './extract/extract.ts';
import { linesToBlocks } from './lines-to-blocks.ts';

/** A longer first line is text, not the slide's title. */
const LONGEST_TITLE = 30;
const ENDS_LIKE_SENTENCE = /[。；，.;,]$/u;
/** A line that parts slides in an outline. */
const RULE_LINE = /^\s*(?:[-=*_—]\s*){3,}$/u;
/** `幻灯片 3：标题`, `第 3 页 标题`, `Slide 3: title`. */
const SLIDE_LINE = /^\s*(?:幻灯片|第|slide|page)\s*(\d{1,3})\s*[页張张]?\s*(?:[:：.、]\s*|\s+|$)(.*)$/iu;

/** Reads a plain text in which headings are numbered the Chinese way, or slides parted by lines. */
export function readOutline(lines: string[]): FlowSlides {
  if (lines.filter((line) => SLIDE_LINE.test(line)).length >= 2) return slidesByMarks(lines);
  if (lines.some((line) => RULE_LINE.test(line))) return { slides: slidesByRules(lines) };
  return slidesFromFlow(flowOf(lines));
}

/** The slides of an extract that tells where they begin: a page's first line is its title. */
export function readPages(pages: ExtractPage[]): Slide[] {
  return pages.map((page, index) =>
    slideOf(
      page.lines.map((line) => line.text),
      page.number ?? index + 1,
    ),
  );
}

function slideOf(lines: string[], source: number): Slide {
  const filled = lines.filter((line) => line.trim() !== '');
  const first = filled[0]?.trim() ?? '';
  const isTitle = first.length <= LONGEST_TITLE && !ENDS_LIKE_SENTENCE.test(first);
  return {
    source,
    title: isTitle ? first.replace(/^#+\s*/, '') : '',
    blocks: linesToBlocks(isTitle ? filled.slice(1) : filled),
    notes: [],
  };
}

function slidesByRules(lines: string[]): Slide[] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (RULE_LINE.test(line)) groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups
    .filter((group) => group.some((line) => line.trim() !== ''))
    .map((group, index) => slideOf(group, index + 1));
}

function slidesByMarks(lines: string[]): FlowSlides {
  const first = lines.findIndex((line) => SLIDE_LINE.test(line));
  const before = lines.slice(0, first).filter((line) => line.trim() !== '');
  const slides: Slide[] = [];
  let body: string[] = [];
  for (const line of [...lines.slice(first), '']) {
    const mark = SLIDE_LINE.exec(line);
    if (!mark) {
      body.push(line);
      continue;
    }
    finish(slides, body);
    body = [];
    slides.push({ source: Number(mark[1]), title: mark[2]?.trim() ?? '', blocks: [], notes: [] });
  }
  finish(slides, body);
  const [title, ...lead] = before;
  if (lead.length > 0) slides[0]?.blocks.unshift(...linesToBlocks(lead));
  return title === undefined ? { slides } : { title: title.trim(), slides };
}

/** Gives the last slide the lines after its mark; a first short line is the title the mark did not give. */
function finish(slides: Slide[], body: string[]): void {
  const slide = slides.at(-1);
  if (slide === undefined) return;
  if (slide.title !== '') slide.blocks = linesToBlocks(body);
  else slides[slides.length - 1] = slideOf(body, slide.source);
}

/** Below the numbered ranks: a short line after a finished paragraph that introduces a list counted from 1. */
const LIST_HEADING_RANK = 5;
const LONGEST_LIST_HEADING = 16;
const FIRST_ITEM = /^\s*(?:1\s?[.、．)）]|[(（]1[)）]|①)/u;
const ENDS_PARAGRAPH = /[。！？!?.]["”’）)]?\s*$/u;

function headsList(lines: string[], index: number): boolean {
  const line = lines[index]?.trim() ?? '';
  const before = lines.slice(0, index).findLast((other) => other.trim() !== '') ?? '';
  const after = lines.slice(index + 1).find((other) => other.trim() !== '') ?? '';
  const isShort = line.length > 1 && line.length <= LONGEST_LIST_HEADING && /^\p{L}/u.test(line);
  return isShort && !/[。；，：.;,:]$/u.test(line) && ENDS_PARAGRAPH.test(before) && FIRST_ITEM.test(after);
}

function flowOf(lines: string[]): FlowItem[] {
  const flow: FlowItem[] = [];
  let plain: string[] = [];
  const flush = (): void => {
    flow.push(...linesToBlocks(plain).map((block: Block) => ({ block })));
    plain = [];
  };
  const lowest = Math.min(...lines.flatMap((line) => numberedHeadingRank(line) ?? []));
  const contents = contentsLines(lines);
  for (const [index, line] of lines.entries()) {
    const rank = contents[index] ? undefined : rankOf(lines, index);
    const isTitle =
      index === firstFilled(lines) &&
      rank === undefined &&
      !contents[index] &&
      isDocumentTitle(line) &&
      Number.isFinite(lowest);
    if (rank === undefined && !isTitle) {
      plain.push(line);
      continue;
    }
    flush();
    flow.push({ block: { type: 'paragraph', runs: [{ text: line.trim() }] }, level: rank ?? 0 });
  }
  flush();
  return flow;
}

function rankOf(lines: string[], index: number): number | undefined {
  return numberedHeadingRank(lines[index] ?? '') ?? (headsList(lines, index) ? LIST_HEADING_RANK : undefined);
}

function firstFilled(lines: string[]): number {
  return lines.findIndex((line) => line.trim() !== '');
}

function isDocumentTitle(line: string): boolean {
  return line.trim().length <= LONGEST_TITLE && !/[。；，：.;,:]$/u.test(line.trim());
}
