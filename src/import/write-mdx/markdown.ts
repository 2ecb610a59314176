import type { Parents, Root, RootContent, Text } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Options, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import { maskPlainSigns, withoutMarks } from '../../deck/markdown/marks.ts';

/** What our Markdown reads besides CommonMark, where it stands in text. */
const UNSAFE: Unsafe[] = [
  { character: '~', inConstruct: 'phrasing' },
  // What could close a formula, in descriptions of pictures; texts have theirs masked.
  { character: '$', after: '\\D', inConstruct: 'phrasing' },
  // A block that begins with one of these words would be JavaScript.
  { atBreak: true, character: 'i', after: 'mport\\b' },
  { atBreak: true, character: 'e', after: 'xport\\b' },
];

const OPTIONS: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '*',
  listItemIndent: 'one',
  rule: '-',
  resourceLink: true,
  unsafe: UNSAFE,
  handlers: { text: (node, parent, state, info) => state.safe(maskedText(node, parent), info) },
  // Aligned pipes look ragged in Chinese text and make every edit touch the whole table.
  extensions: [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    { ...gfmStrikethroughToMarkdown(), unsafe: [] },
    mdxToMarkdown(),
  ],
};

/** Stands for `\_` where the serialiser would leave `_` bare: it takes half an emoji for a letter. */
const ESCAPED_UNDERSCORE = '\uFDEF';
/** Stands for `\$`, which the serialiser leaves bare before a sign that it escapes. */
const ESCAPED_DOLLAR = '\uFDEE';
/** What could close a formula; a dollar before a figure cannot, so that prices stay as they are. */
const CLOSING_DOLLAR = /\$(?!\d)/g;
const BESIDE_EMOJI = /(?<=[\ud800-\udfff]_*)_|_(?=_*[\ud800-\udfff])/g;

/** The text with masks for signs that need no escape. At its end a line to write on may run into the mark of a style. */
function maskedText(node: Text, parent: Parents | undefined): string {
  const text = node.value.replace(BESIDE_EMOJI, ESCAPED_UNDERSCORE).replace(CLOSING_DOLLAR, ESCAPED_DOLLAR);
  const isOpen = /_$/.test(text) && (parent?.type !== 'paragraph' || parent.children.at(-1) !== node);
  return isOpen ? text : maskPlainSigns(text);
}

/** Serialises Markdown nodes so that they read back as the same nodes in MDX. */
export function nodesToMdx(nodes: RootContent[]): string {
  const root: Root = { type: 'root', children: nodes };
  return withoutMarks(toMarkdown(root, OPTIONS).trimEnd())
    .replaceAll(ESCAPED_UNDERSCORE, '\\_')
    .replaceAll(ESCAPED_DOLLAR, '\\$')
    .replaceAll('&#xFDEE;', '&#x24;');
}

/** The text of a heading, on one line. */
export function headingToMdx(text: string): string {
  const value = text.replace(/\s+/g, ' ').trim();
  return nodesToMdx([{ type: 'heading', depth: 1, children: [{ type: 'text', value }] }]).replace(/^# /, '');
}
