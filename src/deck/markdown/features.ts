import type { Features } from 'satteri';

/**
 * What the Markdown engine reads as Markdown, for every reader alike: site, checks, exports and importer.
 * A feature that is off leaves its signs as they were typed.
 */
export const FEATURES: Features = {
  // Tables, task lists, strike-through and footnotes, as chat assistants and code hosts write them.
  gfm: true,
  // Title and sources of a deck stand there; without it they would be a heading.
  frontmatter: true,
  // Mathematics in TeX; `math-signs.ts` takes the dollars of prices away before.
  math: true,
  // Braces in a title are text; a slide has its address in <Slide id>.
  headingAttributes: false,
  // `:::` would have to mean a component, and ours are written <Like> this.
  directive: false,
  // `10^3` and `8:00~12:00` are text; raised signs are written ³ or <sup>.
  superscript: false,
  subscript: false,
  // Addresses are written [text](address), which every other tool reads as well.
  wikilinks: false,
  // A line that begins with a colon is what somebody said.
  definitionList: false,
  // Chinese has quotation marks of its own, and `--` is an option of a command.
  smartPunctuation: false,
  // HTML of a foreign file is taken to pieces by its reader; MDX reads tags itself.
  rawHtml: false,
};
