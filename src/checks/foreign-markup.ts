import { nameToEmoji } from 'gemoji';
import type { MdastNode } from 'satteri';
import { type Content, placeOfNode } from '../content/content.ts';
import type { Message } from '../model/message.ts';
import { walkBodies } from './walk-bodies.ts';

/** Something that Slidev, Marp, reveal.js, Pandoc or Quarto understand and that would be shown as it is typed, or lost. */
export interface ForeignMarkup {
  /** As people write it; docs/authoring.md lists it. */
  example: string;
  /** What it is there. */
  what: string;
  /** What to write instead. */
  instead: string;
  /** Whether a node is it, by the text it was written as. */
  isIn(node: MdastNode, written: string): boolean;
}

const inText = (pattern: RegExp) => (node: MdastNode, written: string) =>
  node.type === 'text' && pattern.test(written);
const inParagraph = (pattern: RegExp) => (node: MdastNode, written: string) =>
  node.type === 'paragraph' && pattern.test(written);
const inCode = (pattern: RegExp) => (node: MdastNode) =>
  node.type === 'code' && pattern.test(`${node.lang ?? ''} ${node.meta ?? ''}`);

/** One row a kind; a new one is a row here, in docs/authoring.md, and is tested by its example. */
export const FOREIGN_MARKUP: readonly ForeignMarkup[] = [
  {
    example: '::: notes',
    what: 'a part of a Pandoc or Quarto document',
    instead: '<Notes>, <Columns>, <Step> or <Remark>',
    isIn: inParagraph(/^:{3,}/m),
  },
  {
    example: '::right::',
    what: 'a place in a layout of Slidev',
    instead: '<Columns> with a <Column> for each side',
    isIn: inParagraph(/^::[\w-]+::[ \t]*$/m),
  },
  {
    example: 'Note: 先问好',
    what: 'the notes of a reveal.js slide',
    instead: '<Notes>',
    isIn: inParagraph(/^notes?:(?:\s|$)/i),
  },
  {
    example: '. . .',
    what: 'a pause of Pandoc',
    instead: '<Step>',
    isIn: inParagraph(/^\. \. \.$/),
  },
  {
    example: '--',
    what: 'a slide below another in reveal.js',
    instead: 'a line of --- between empty lines',
    isIn: inParagraph(/^--$/),
  },
  {
    example: 'layout: two-cols\n---',
    what: 'settings of a slide in Slidev',
    instead: '<Slide … /> before the title',
    isIn: (node, written) =>
      node.type === 'heading' &&
      /^(?:layout|src|class|transition|background|image|clicks|hide|level|title):\s/m.test(written) &&
      /\n[ \t]*-+[ \t]*$/.test(written),
  },
  {
    example: '![bg](./desk.jpg)',
    what: 'a background of Marp',
    instead: '<Slide background="./desk.jpg" />',
    isIn: (node) => node.type === 'image' && /(?:^|\s)bg(?:\s|$)/i.test(node.alt ?? ''),
  },
  {
    example: '![w:10cm](./desk.jpg)',
    what: 'a size that is neither pixels nor a share',
    instead: 'pixels of a slide that is 1280 wide, ![大堂 w:300](…), or a share, w:25%',
    isIn: (node) => node.type === 'image' && /(?:^|\s)(?:w|h|width|height):[\d.]+/i.test(node.alt ?? ''),
  },
  {
    example: '```md magic-move',
    what: 'program text that changes into another in Slidev',
    instead: 'the texts one below the other, each in a <Step>',
    isIn: inCode(/\bmagic-move\b/),
  },
  {
    example: '```{python}',
    what: 'program text that Quarto runs',
    instead: '```python, and what it prints as a text or picture below',
    isIn: inCode(/^\{\w/),
  },
  {
    example: '```mermaid',
    what: 'a drawing described in words',
    instead: '<Flow>, <Cycle> or another diagram, or a picture of it',
    isIn: inCode(/^(?:mermaid|plantuml|graphviz|dot)\b/),
  },
  {
    example: '[^1]',
    what: 'a footnote that the file does not explain',
    instead: 'a line [^1]: with what the note says',
    isIn: inText(/(?<!\\)\[\^[^\]\s]+\]/),
  },
  {
    example: '[[toc]]',
    what: 'a table of contents',
    instead: 'nothing: an article and a presentation have theirs',
    isIn: inParagraph(/^\[\[?toc\]?\]$/i),
  },
  {
    example: ':smile:',
    what: 'the name of an emoji',
    instead: 'the sign itself',
    isIn: (node, written) => node.type === 'text' && emojiNames(written).length > 0,
  },
  {
    example: 'H~2~O',
    what: 'lowered or raised letters of Pandoc',
    instead: 'H₂O, m² or <sub> and <sup>',
    isIn: inText(/(?<=[A-Za-z])~\d{1,2}~(?!\d)|(?<=\w)\^[\w+-]{1,4}\^/),
  },
];

function emojiNames(text: string): string[] {
  const names = [...text.matchAll(/(?<![\w:\\]):([a-z+-][a-z\d_+-]*):(?![\w:])/g)].map(
    ([, name = '']) => name,
  );
  return names.filter((name) => name in nameToEmoji);
}

/** Directives of Marp and reveal.js: comments here, and therefore without effect. */
const DIRECTIVE =
  /<!--\s*(?:_?(?:class|backgroundColor|backgroundImage|paginate|header|footer|color|theme)\s*:|\.(?:slide|element)\s*:)[^>]*-->/;

/** Nothing is left of the markup of other tools: what would be shown as it was typed is named, with what to write instead. */
export function foreignMarkup(content: Content): Message[] {
  const messages: Message[] = [];
  walkBodies(content, (node, file, source) => {
    const written = source.slice(node.position?.start.offset, node.position?.end.offset);
    for (const { what, instead, isIn } of FOREIGN_MARKUP) {
      if (!isIn(node, written)) continue;
      messages.push({
        severity: 'warning',
        rule: 'foreign-markup',
        place: placeOfNode(file, node),
        reason: `This means nothing here: ${what}.`,
        actual: written.trim().split('\n', 1)[0]?.slice(0, 40) ?? '',
        hint: `Write ${instead}.`,
      });
    }
    return true;
  });
  return [...messages, ...directives(content)];
}

function directives({ decks }: Content): Message[] {
  return decks.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index): Message[] => {
      const found = DIRECTIVE.exec(line);
      if (!found) return [];
      return [
        {
          severity: 'warning',
          rule: 'foreign-markup',
          place: { file, line: index + 1, column: found.index + 1 },
          reason: 'A directive of Marp or reveal.js is a comment here, and does nothing.',
          actual: found[0].slice(0, 40),
          hint: 'Write <Slide layout="…" background="…" /> before the title, or remove it.',
        },
      ];
    }),
  );
}
