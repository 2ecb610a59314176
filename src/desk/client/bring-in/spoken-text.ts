/**
 * The words of a slide's MDX, to be compared by people: without tags, marks of Markdown and addresses.
 * @param picture stands for each picture that nobody has described
 */
export function spokenText(mdx: string, picture: string): string {
  return mdx
    .replace(/<Slide\b[^>]*\/>\s*/g, '')
    .replace(/^[ \t]*<\/?[A-Z][^>]*>[ \t]*$/gm, '')
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, (_, words: string) => `〔${words || picture}〕`)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^#+\s+/gm, '')
    .replace(/^(\s*)[-*]\s+/gm, '$1• ')
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
