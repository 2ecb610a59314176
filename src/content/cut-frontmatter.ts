import type { Message } from '../model/message.ts';

/** The two parts of an MDX file. */
export interface CutFile {
  /** The YAML between the two lines of `---` that it begins with. */
  front: string;
  /** What stands below. */
  below: string;
  messages: Message[];
}

const FRONTMATTER = /(?<![\s\S])---[ \t]*\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*$/m;

/** Cuts an MDX file in two, as the Markdown engine does; without frontmatter that it could cut, says why. */
export function cutFrontmatter(file: string, text: string): CutFile {
  const match = FRONTMATTER.exec(text);
  if (match) return { front: match[1] ?? '', below: text.slice(match[0].length), messages: [] };
  const isOpen = /(?<![\s\S])---[ \t]*(?:\n|$)/.test(text);
  const message: Message = {
    severity: 'error',
    rule: 'frontmatter',
    place: { file, line: 1 },
    reason: isOpen ? 'The frontmatter has no end.' : 'The file does not begin with frontmatter.',
    expected: 'a line of `---`, the fields, each on its line, and a line of `---`',
    hint: isOpen
      ? 'Write a line of `---` below its last field, with nothing else on it.'
      : 'Let the very first line be `---`, without an empty line above it; docs/authoring.md shows one.',
  };
  return { front: '', below: '', messages: [message] };
}
