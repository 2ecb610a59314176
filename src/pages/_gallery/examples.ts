/** A component as docs/components.md shows it. */
export interface ComponentExample {
  name: string;
  /** What it is for, in Markdown. */
  text: string;
  /** What an author writes, in MDX. */
  source: string;
}

const EXAMPLE = /^## (?<name>\w+)\n\n(?<text>.*?)\n\n```mdx\n(?<source>.*?)^```$/gms;

/** The examples of a document: under each `##` a text and a block of MDX. */
export function examplesIn(markdown: string): ComponentExample[] {
  return [...markdown.matchAll(EXAMPLE)].map(({ groups: { name = '', text = '', source = '' } = {} }) => ({
    name,
    text,
    source,
  }));
}
