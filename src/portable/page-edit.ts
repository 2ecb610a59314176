import { type Edit, type PageElement, pageElements } from './page-elements.ts';

/** A page as Astro wrote it, scanned once for all passes. */
export interface BuiltPage {
  /** Its path from the site's root. */
  path: string;
  html: string;
  elements: readonly PageElement[];
  /** Where the head ends. */
  headEnd: number;
}

/** Finds what is to change in a page; addresses in it still begin with `/`. */
export type PageEdit = (page: BuiltPage) => readonly Edit[];

/** Scans a page. */
export function builtPage(path: string, html: string): BuiltPage {
  return { path, html, elements: pageElements(html), headEnd: html.indexOf('</head>') };
}

/** Edits of earlier passes, and those of a later pass that do not lie within them. */
export function withEdits(edits: readonly Edit[], more: readonly Edit[]): Edit[] {
  const outside = (edit: Edit) => !edits.some(({ start, end }) => start <= edit.start && edit.end <= end);
  return [...edits, ...more.filter(outside)];
}
