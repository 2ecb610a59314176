/** A deck's file, cut where slides part. */
export interface DeckText {
  /** With its `---` lines; empty if there is none. */
  frontmatter: string;
  slides: SlideText[];
}

export interface SlideText {
  /** What its `<Slide>` names; absent on slides that people added without one. */
  id?: string;
  text: string;
}

/** Cuts an `index.mdx` at its `---` lines, those in code fences excepted. Nothing is changed but blank ends. */
export function cutSlides(mdx: string): DeckText {
  const source = mdx.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const head = /^---\n[\s\S]*?\n---[ \t]*(?:\n|$)/.exec(source)?.[0] ?? '';
  const texts: string[][] = [[]];
  let fence: string | undefined;
  for (const line of source.slice(head.length).split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined) fence = fence === undefined ? mark : mark.startsWith(fence) ? undefined : fence;
    if (fence === undefined && /^---[ \t]*$/.test(line)) texts.push([]);
    else texts.at(-1)?.push(line);
  }
  const slides = texts.map((lines) => `${lines.join('\n').trim()}\n`).filter((text) => text !== '\n');
  return { frontmatter: head === '' ? '' : `${head.trimEnd()}\n`, slides: slides.map(slideText) };
}

function slideText(text: string): SlideText {
  const id = /<Slide\b[^>]*?\sid="([^"]*)"/.exec(text)?.[1];
  return id === undefined ? { text } : { id, text };
}
