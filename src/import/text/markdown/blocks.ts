import { nameToEmoji } from 'gemoji';
import type { BlockContent, Nodes, PhrasingContent } from 'mdast';
import { linearTex } from '../../../deck/math/linear-tex.ts';
import { texToMathml } from '../../../deck/math/tex-to-mathml.ts';
import type { Block, Code, List, Run, Table } from '../../../model/deck.ts';
import { attributeIn, dropComponent, type Style, styleOfTag, tagOf } from './inline-html.ts';
import { pictureBlock } from './picture-block.ts';
import { addNotes, currentSection, drop, keepAsText, type Reading } from './reading.ts';
import { slideComment } from './slide-comment.ts';

/** Elements that show or play a file. */
const SHOWN_BY_ADDRESS = new Set(['img', 'video', 'audio', 'source']);

/** Schemes that a link may have; any other becomes plain text. */
const SAFE_LINK = /^(https?:|mailto:|tel:|#)/i;
/** GitHub's remarks, and Quarto's callouts, by the words that stand before them. */
const REMARKS: Readonly<Record<string, string>> = {
  note: '说明',
  tip: '提示',
  important: '重要',
  warning: '注意',
  caution: '警告',
};

/** The blocks of a node of Markdown; pictures in a line become blocks of their own behind its text before them. */
export function blocksOf(node: Nodes, reading: Reading): Block[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return paragraphsOf(node.children, reading);
    case 'list':
      return [listOf(node, reading)];
    case 'table':
      return [tableOf(node, reading)];
    case 'blockquote':
      return quoteOf(node.children.flatMap((child) => blocksOf(child, reading)));
    case 'code':
      return [codeOf(node, reading)];
    case 'math':
      return [equationOf(node.value, reading)];
    case 'html':
      return htmlBlocks(node.value, reading);
    default:
      return [];
  }
}

/** A remark as a paragraph that begins with what it is. */
export function remark(kind: string, blocks: Block[], title = ''): Block[] {
  const label = title || REMARKS[kind.toLowerCase()];
  if (!label) return blocks;
  const [first, ...rest] = blocks;
  const words: Run = { text: `${label}：`, bold: true };
  return first?.type === 'paragraph'
    ? [{ ...first, runs: [words, ...first.runs] }, ...rest]
    : [{ type: 'paragraph', runs: [words] }, ...blocks];
}

function quoteOf(blocks: Block[]): Block[] {
  const [first, ...rest] = blocks;
  const lead = first?.type === 'paragraph' ? first.runs[0] : undefined;
  const kind = /^\[!(\w+)\]\s*/.exec(lead?.text ?? '');
  if (first?.type !== 'paragraph' || !lead || !kind) return blocks;
  const text = lead.text.slice(kind[0].length);
  const runs = text === '' ? first.runs.slice(1) : [{ ...lead, text }, ...first.runs.slice(1)];
  return remark(kind[1] ?? '', runs.length > 0 ? [{ ...first, runs }, ...rest] : rest);
}

function paragraphsOf(children: readonly PhrasingContent[], reading: Reading): Block[] {
  const blocks: Block[] = [];
  let runs: Run[] = [];
  const flush = () => {
    if (runs.some((run) => run.text.trim() !== '')) blocks.push({ type: 'paragraph', runs });
    runs = [];
  };
  for (const part of partsOf(children, {}, reading)) {
    if ('type' in part) {
      flush();
      blocks.push(part);
    } else runs.push(part);
  }
  flush();
  return blocks;
}

type Part = Run | Block;

/** Text and pictures of a line; HTML styles what stands between its tags. */
function partsOf(children: readonly PhrasingContent[], style: Style, reading: Reading): Part[] {
  const open: { name: string; style: Style }[] = [];
  return children.flatMap((child, index): Part[] => {
    const inner = Object.assign({}, style, ...open.map((tag) => tag.style)) as Style;
    // Pandoc's attributes of a picture.
    if (child.type === 'text' && children[index - 1]?.type === 'image') {
      return partsOfNode({ ...child, value: child.value.replace(/^\{[^{}]*\}/, '') }, inner, reading);
    }
    if (child.type !== 'html') return partsOfNode(child, inner, reading);
    const tag = tagOf(child.value);
    if (!tag) return commentParts(child.value, reading);
    const name = tag.name.toLowerCase();
    if (tag.closes) {
      const index = open.findLastIndex((one) => one.name === name);
      if (index >= 0) open.splice(index, 1);
      return [];
    }
    dropComponent(reading, tag.name);
    if (name === 'br') return [{ text: '', ...inner, break: true }];
    const shown = SHOWN_BY_ADDRESS.has(name) ? fileOfTag(child.value, inner, reading) : undefined;
    if (shown !== undefined && name === 'img') return shown;
    const link = name === 'a' ? attributeIn(child.value, 'href') : undefined;
    open.push({ name, style: link && SAFE_LINK.test(link) ? { link } : (styleOfTag(name) ?? {}) });
    return shown ?? [];
  });
}

function partsOfNode(node: PhrasingContent, style: Style, reading: Reading): Part[] {
  switch (node.type) {
    case 'text':
      return linesOf(emojiIn(node.value), style);
    case 'inlineMath':
      return formulaParts(node.value, style, reading);
    case 'inlineCode':
      return linesOf(node.value, style);
    case 'break':
      return [{ text: '', ...style, break: true }];
    case 'strong':
      return partsOf(node.children, { ...style, bold: true }, reading);
    case 'emphasis':
      return partsOf(node.children, { ...style, italic: true }, reading);
    case 'delete':
      return partsOf(node.children, { ...style, strike: true }, reading);
    case 'link':
      return partsOf(node.children, SAFE_LINK.test(node.url) ? { ...style, link: node.url } : style, reading);
    case 'linkReference': {
      const url = reading.definitions.get(node.identifier) ?? '';
      return partsOf(node.children, SAFE_LINK.test(url) ? { ...style, link: url } : style, reading);
    }
    case 'image':
      return pictureBlock(node.url, node.alt ?? '', reading, node.position?.start.line, style.link);
    case 'imageReference':
      return pictureBlock(
        reading.definitions.get(node.identifier) ?? '',
        node.alt ?? '',
        reading,
        node.position?.start.line,
      );
    default:
      return [];
  }
}

/** A picture, film or sound, which the tag names. */
function fileOfTag(tag: string, style: Style, reading: Reading): Part[] {
  const source = attributeIn(tag, 'src');
  const words = attributeIn(tag, 'alt') ?? attributeIn(tag, 'title') ?? '';
  return source === undefined ? [] : pictureBlock(source, words, reading, undefined, style.link);
}

function commentParts(html: string, reading: Reading): Part[] {
  const inside = /^<!--([\s\S]*?)-->$/.exec(html.trim())?.[1];
  if (inside !== undefined) readComment(inside, reading);
  return [];
}

/** A comment is what the trainer says, or settings of its slide. */
function readComment(inside: string, reading: Reading): void {
  const comment = slideComment(inside);
  if (!comment) return;
  if ('settings' in comment) {
    const section = currentSection(reading);
    section.settings = { ...section.settings, ...comment.settings };
  } else {
    const paragraphs = comment.notes.split(/\n\s*\n/);
    addNotes(
      reading,
      paragraphs.map((text): Block => ({ type: 'paragraph', runs: linesOf(text.trim(), {}) })),
    );
  }
}

/** HTML that stands by itself: comments, pictures, films, and the words of everything else, a line a block. */
function htmlBlocks(html: string, reading: Reading): Block[] {
  for (const [, inside = ''] of html.matchAll(/<!--([\s\S]*?)-->/g)) readComment(inside, reading);
  const rest = html.replace(/<!--[\s\S]*?-->/g, '').replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, '');
  const pieces = rest.split(/(<[^>]*>)/);
  const children = pieces.flatMap((piece): PhrasingContent[] => {
    if (piece === '') return [];
    if (!piece.startsWith('<'))
      return [{ type: 'text', value: withoutReferences(piece.replace(/\s+/g, ' ')) }];
    const tag = tagOf(piece);
    const isBlock =
      /^(?:p|div|li|tr|h\d|ul|ol|table|section|blockquote|details|summary|figcaption|dt|dd)$/i.test(
        tag?.name ?? '',
      );
    return [...(isBlock ? [{ type: 'break' } as const] : []), { type: 'html', value: piece }];
  });
  return paragraphsOf(children, reading).map(withoutEmptyLines);
}

function withoutEmptyLines(block: Block): Block {
  if (block.type !== 'paragraph') return block;
  const runs = block.runs.filter(
    (run, index, all) => run.text.trim() !== '' || (run.break && all[index - 1]?.break !== true && index > 0),
  );
  return { ...block, runs };
}

const REFERENCES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function withoutReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w+));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return REFERENCES[name] ?? all;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

function equationOf(tex: string, reading: Reading): Block {
  const made = texToMathml(tex, true);
  if ('mathml' in made) return { type: 'equation', mathml: made.mathml, text: linearTex(tex) };
  keepAsText(reading, 'A formula in TeX that cannot be read');
  return { type: 'paragraph', runs: [{ text: `$$${tex}$$` }] };
}

function formulaParts(tex: string, style: Style, reading: Reading): Part[] {
  const made = texToMathml(tex, false);
  if ('mathml' in made) return [{ text: linearTex(tex), ...style, mathml: made.mathml }];
  keepAsText(reading, 'A formula in TeX that cannot be read');
  return linesOf(`$${tex}$`, style);
}

function codeOf(node: Extract<Nodes, { type: 'code' }>, reading: Reading): Code {
  const info = `${node.lang ?? ''} ${node.meta ?? ''}`.trim();
  const language = /^\{?[.=]?([A-Za-z][\w+#-]*)/.exec(info)?.[1]?.toLowerCase();
  if (/magic-move/.test(info)) drop(reading, 'The way in which a program text changes into another');
  const [lines] = /\{(?:all|none|[\d,|*\s-])+\}/.exec(info) ?? [];
  if (language && /^(?:mermaid|plantuml|dot|graphviz)$/.test(language)) {
    keepAsText(reading, `A drawing described in words (${language})`);
  }
  return { type: 'code', text: node.value, ...(language && { language }), ...(lines && { lines }) };
}

function listOf(node: Extract<Nodes, { type: 'list' }>, reading: Reading): List {
  const list: List = {
    type: 'list',
    ordered: node.ordered === true,
    items: node.children.map((item) => {
      const box = item.checked === true ? '☑ ' : item.checked === false ? '☐ ' : '';
      const blocks = item.children.flatMap((child) => blocksOf(child as BlockContent, reading));
      const [first, ...rest] = blocks;
      const leads = first?.type === 'paragraph';
      const runs = leads ? first.runs : [];
      return { runs: box === '' ? runs : [{ text: box }, ...runs], children: leads ? rest : blocks };
    }),
  };
  if (list.ordered && typeof node.start === 'number' && node.start !== 1) list.start = node.start;
  return list;
}

function tableOf(node: Extract<Nodes, { type: 'table' }>, reading: Reading): Table {
  const width = Math.max(...node.children.map((row) => row.children.length));
  return {
    type: 'table',
    headerRows: 1,
    rows: node.children.map((row) =>
      Array.from({ length: width }, (_, column) => ({
        blocks: paragraphsOf(row.children[column]?.children ?? [], reading),
      })),
    ),
  };
}

/** `:tada:` as the sign it stands for; times and ratios are none. */
function emojiIn(text: string): string {
  return text.replace(/(?<![\w:]):([a-z+-][a-z\d_+-]*):(?![\w:])/g, (all, name) => nameToEmoji[name] ?? all);
}

/** Text with its line ends as breaks. */
export function linesOf(text: string, style: Style): Run[] {
  const lines = text.split('\n');
  return lines.map((line, index) => ({
    text: line,
    ...style,
    ...(index < lines.length - 1 ? { break: true } : {}),
  }));
}
