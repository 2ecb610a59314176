import type { Root } from 'mdast';
import { parseMarkdown } from '../../deck/markdown/parse-markdown.ts';
import type { Deck, Slide } from '../../model/deck.ts';
import type { Result } from '../../model/message.ts';
import type { FlowItem } from '../outline/flow.ts';
import { type FlowSlides, slidesFromFlow } from '../outline/slides-from-flow.ts';
import type { ReadOptions } from '../reader.ts';
import { copyPictures } from './markdown/pictures-beside.ts';
import { readSections } from './markdown/read-sections.ts';
import { drop, lossMessages, newSection, type Reading } from './markdown/reading.ts';
import { type ScannedMarkdown, type Settings, scanDirectives } from './markdown/scan-directives.ts';
import { slidesOfSections } from './markdown/section-slides.ts';

/** Settings of a whole deck that become something, or that every deck has by itself. */
const OF_DECK = new Set('title subtitle author date lang marp headingDivider'.split(' '));
/** Settings of Slidev's first slide, which stand among those of the deck. */
const OF_FIRST_SLIDE = new Set('layout image background backgroundImage backgroundColor'.split(' '));

/**
 * Reads Markdown of Marp, Slidev, reveal.js, Pandoc, Quarto and chat assistants. In a file of slides, each `---` parts two;
 * in a text, headings and `---` lines do. Comments and parts for notes become notes, pictures beside the file are copied.
 */
export async function readMarkdown(text: string, options: ReadOptions): Promise<Result<Deck>> {
  const scanned = scanDirectives(text);
  const root = { type: 'root', children: parseMarkdown(scanned.text) } as Root;
  const ofSlides = scanned.directives.flatMap((one) => (one.kind === 'break' ? [one.settings] : []));
  const comments = [...scanned.text.matchAll(/(?:background(?:-?image)?)\s*[:=]\s*["']?([^\s"'>]+)/gi)].map(
    ([, value]) => ({ background: value }),
  );
  const { assets, names } = await copyPictures(root, [scanned.settings, ...ofSlides, ...comments], options);
  const reading = readingOf(root, scanned, options.file, names);
  readSections(root.children, scanned.directives, reading);
  const isOfSlides = hasSlides(scanned);
  const outline: FlowSlides = isOfSlides
    ? { slides: slidesOfSections(reading) }
    : slidesFromFlow(flowOf(reading));
  const { title, subtitle, author, date } = fieldsOf(scanned.settings);
  if (date !== undefined) drop(reading, `\`date: ${date}\``);
  const deck: Deck = {
    title: title ?? outline.title ?? outline.slides[0]?.title ?? '',
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(author === undefined ? {} : { author }),
    ...(isOfSlides ? {} : { unpaged: true as const }),
    slides: withChapter(outline, title),
    assets: assets.assets,
  };
  return {
    value: deck,
    messages: [
      ...reading.messages,
      ...settingsMessage(scanned.settings, options.file),
      ...lossMessages(reading, isOfSlides ? 'slide' : 'part'),
    ],
  };
}

function readingOf(
  root: Root,
  { settings, lines }: ScannedMarkdown,
  file: string,
  assets: Reading['assets'],
): Reading {
  const footnotes = new Map(
    root.children.flatMap((node) =>
      node.type === 'footnoteDefinition' ? [[node.identifier, node.children]] : [],
    ) as [string, Root['children']][],
  );
  const definitions = new Map(
    root.children.flatMap((node) =>
      node.type === 'definition' ? [[node.identifier, node.url] as const] : [],
    ),
  );
  const first = Object.entries(settings).filter(([key]) => OF_FIRST_SLIDE.has(key));
  return {
    file,
    messages: [],
    footnotes,
    definitions,
    assets,
    sections: [newSection(Object.fromEntries(first))],
    dropped: new Map(),
    asText: new Map(),
    lineOf: (line) => (line === undefined ? undefined : lines[line - 1]),
  };
}

/** A heading above all others names the document, or, where the frontmatter does, its only chapter. */
function withChapter({ title, slides }: FlowSlides, named: string | undefined): Slide[] {
  if (named === undefined || title === undefined || title === named) return slides;
  const chapter: Slide = { source: 1, title, blocks: [], notes: [] };
  return [chapter, ...slides.map((slide) => ({ ...slide, source: slide.source + 1 }))];
}

/** Whether `---` alone parts slides: a tool for slides wrote the file, or was written for. */
function hasSlides({ settings, directives, text }: ScannedMarkdown): boolean {
  if (settings.headingDivider !== undefined) return false;
  const ofTool = [
    'marp',
    'paginate',
    'transition',
    'layout',
    'highlighter',
    'colorSchema',
    'drawings',
    'mdc',
    'verticalSeparator',
  ];
  if (ofTool.some((key) => key in settings)) return true;
  const isDirected = directives.some(({ kind }) => kind === 'notes' || kind === 'slot' || kind === 'break');
  return isDirected || /<!--\s*(?:\.slide:|\.element:|_\w+:)/.test(text);
}

/** The sections of a text as one flow; what a break parts stays apart. */
function flowOf(reading: Reading): FlowItem[] {
  const flow: FlowItem[] = [];
  for (const section of reading.sections) {
    const items = [...section.items, ...section.sides.map(({ block }) => ({ block }))];
    for (const [index, item] of items.entries()) {
      flow.push({ ...item, ...(index === 0 && flow.length > 0 ? { breakBefore: true } : {}) });
    }
    const last = flow.at(-1);
    if (last && section.notes.length > 0) last.notes = [...(last.notes ?? []), ...section.notes];
    for (const key of Object.keys(section.settings))
      if (!OF_FIRST_SLIDE.has(key)) drop(reading, `\`${key}\``);
  }
  return flow;
}

function fieldsOf(settings: Settings): Partial<Record<'title' | 'subtitle' | 'author' | 'date', string>> {
  const field = (name: string) => {
    const value = settings[name];
    const text = Array.isArray(value) ? value.map(nameOf).join('、') : nameOf(value);
    return text === '' ? {} : { [name]: text };
  };
  return { ...field('title'), ...field('subtitle'), ...field('author'), ...field('date') };
}

/** A name, or the name in Quarto's description of an author. */
function nameOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return value !== null && typeof value === 'object' && 'name' in value ? nameOf(value.name) : '';
}

function settingsMessage(settings: Settings, file: string): Result<Deck>['messages'] {
  const others = Object.keys(settings).filter((key) => !OF_DECK.has(key) && !OF_FIRST_SLIDE.has(key));
  if (others.length === 0) return [];
  return [
    {
      severity: 'warning',
      rule: 'not-carried-over',
      place: { file, line: 1 },
      reason: `Settings of the deck that mean nothing here were left out: ${others.join(', ')}.`,
      hint: 'A deck has the look of the site; docs/authoring.md lists what its frontmatter may hold.',
    },
  ];
}
