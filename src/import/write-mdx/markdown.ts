import type { Root, RootContent } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';

const OPTIONS: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '*',
  listItemIndent: 'one',
  rule: '-',
  resourceLink: true,
  // Bare addresses stay unescaped, so that they become links. Aligned pipes look ragged in Chinese text and make every edit touch the whole table.
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmStrikethroughToMarkdown(), mdxToMarkdown()],
};

/** Serialises Markdown nodes so that they read back as the same nodes in MDX. */
export function nodesToMdx(nodes: RootContent[]): string {
  const root: Root = { type: 'root', children: nodes };
  return escapeModuleWords(toMarkdown(root, OPTIONS).trimEnd());
}

/** The text of a heading, on one line. */
export function headingToMdx(text: string): string {
  const value = text
    .replace(/\s+/g, ' ')
    .replace(/\*{2,}/g, (stars) => '＊'.repeat(stars.length))
    .trim();
  return nodesToMdx([{ type: 'heading', depth: 1, children: [{ type: 'text', value }] }]).replace(/^# /, '');
}

/** A paragraph that begins with `import` or `export` would be read as JavaScript. */
function escapeModuleWords(mdx: string): string {
  return mdx.replace(
    /^(import|export)\b/gm,
    (word) => `&#x${word.charCodeAt(0).toString(16)};${word.slice(1)}`,
  );
}
