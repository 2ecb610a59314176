/**
 * The text of an office document as a document-sharing site shows it: one stretch of text in
 * which the site's own words, page counters and separators stand between the document's.
 */
export interface Extract {
  /** The document's name as the site's head gives it, without the ending. */
  title?: string;
  /** One page as long as nothing tells where slides begin. */
  pages: ExtractPage[];
}

export interface ExtractPage {
  /** The slide's number in the original, where the extract tells it. */
  number?: number;
  lines: ExtractLine[];
}

export interface ExtractLine {
  text: string;
  /** 1-based line in the file the text came from. */
  line: number;
}

/** Something a rule took out or put right. */
export interface Removal {
  line: number;
  /** What was taken out, or `before → after` for what was put right. */
  text: string;
  severity?: 'info' | 'warning';
}

/** One step of the clean-up: a pure function with a name that messages carry. */
export interface Rule {
  name: string;
  /** What a removal of this rule was: completes "Took out …" or "Put right …". */
  what: string;
  apply(extract: Extract): { extract: Extract; removed: Removal[] };
}

/** A rule that looks at one line at a time; `edit` returns the new text and what it took out. */
export function lineRule(
  name: string,
  what: string,
  edit: (text: string) => { text: string; removed: string[] },
): Rule {
  return {
    name,
    what,
    apply(extract) {
      const removed: Removal[] = [];
      const pages = extract.pages.map((page) => ({
        ...page,
        lines: page.lines.flatMap((line) => {
          const edited = edit(line.text);
          for (const text of edited.removed) removed.push({ line: line.line, text });
          if (edited.text === line.text) return [line];
          return edited.text.split('\n').map((text) => ({ text, line: line.line }));
        }),
      }));
      return { extract: { ...extract, pages }, removed };
    },
  };
}

/** An extract of one page, one entry for each line of `text`. */
export function extractOf(text: string): Extract {
  return { pages: [{ lines: text.split('\n').map((line, index) => ({ text: line, line: index + 1 })) }] };
}

/** The lines of all pages as text, pages parted by a line of `---`: for tests and messages. */
export function extractText(extract: Extract): string {
  return extract.pages.map((page) => page.lines.map((line) => line.text).join('\n')).join('\n---\n');
}
