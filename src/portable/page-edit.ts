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

/** What puts files of the site into its pages. */
export interface PagePass {
  edit: PageEdit;
  /** Paths of files that go when no page names them any more. */
  files: readonly string[];
}

/** Scans a page. */
export function builtPage(path: string, html: string): BuiltPage {
  return { path, html, elements: pageElements(html), headEnd: html.indexOf('</head>') };
}

/** Edits of earlier passes, and those of a later pass that do not lie within them. */
export function withEdits(edits: readonly Edit[], more: readonly Edit[]): Edit[] {
  return [...edits, ...more.filter((edit) => !isWithin(edit, edits))];
}

/** Whether a stretch of a page is replaced by an edit. */
export function isWithin(stretch: { start: number; end: number }, edits: readonly Edit[]): boolean {
  return edits.some(({ start, end }) => start <= stretch.start && stretch.end <= end);
}
