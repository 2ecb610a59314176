import { QuoteType, Tokenizer } from 'htmlparser2';

/** An element of a page's text. Offsets are in UTF-16 units, as strings count. */
export interface PageElement {
  /** In lower case, as `attributes` are. */
  tagName: string;
  attributes: Map<string, PageAttribute>;
  /** The text of a `style` or `script`; of others it is empty. */
  text: string;
  /** Line of its start tag, from 1. */
  line: number;
  /** Where its start tag begins. */
  start: number;
  /** Behind its end tag; behind its start tag where it has none. */
  end: number;
}

export interface PageAttribute {
  value: string;
  /** Where `name="value"` begins and ends. */
  start: number;
  end: number;
}

/**
 * Every element of a page in document order, with where it stands in the text; templates included.
 * A scan of tags is enough for pages that Astro has written, and a third of the cost of a tree.
 */
export function pageElements(html: string): PageElement[] {
  const found: PageElement[] = [];
  const open: PageElement[] = [];
  let lines = 1;
  let nextBreak = html.indexOf('\n');
  let attribute: PageAttribute = { value: '', start: 0, end: 0 };

  const lineAt = (offset: number): number => {
    for (; nextBreak >= 0 && nextBreak < offset; nextBreak = html.indexOf('\n', nextBreak + 1)) lines++;
    return lines;
  };
  const current = () => found.at(-1) as PageElement;

  const ignore = () => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        const tagName = html.slice(start, end).toLowerCase();
        found.push({
          tagName,
          attributes: new Map(),
          text: '',
          line: lineAt(start - 1),
          start: start - 1,
          end,
        });
      },
      onattribname(start, end) {
        attribute = { value: '', start, end };
        current().attributes.set(html.slice(start, end).toLowerCase(), attribute);
      },
      onattribdata(start, end) {
        attribute.value += html.slice(start, end);
      },
      onattribentity(codepoint) {
        attribute.value += String.fromCodePoint(codepoint);
      },
      onattribend(quote, end) {
        if (quote !== QuoteType.NoValue) attribute.end = end;
      },
      onopentagend(end) {
        current().end = end + 1;
        open.push(current());
      },
      onselfclosingtag(end) {
        current().end = end + 1;
      },
      onclosetag(start, end) {
        const tagName = html.slice(start, end).toLowerCase();
        const at = open.findLastIndex((element) => element.tagName === tagName);
        if (at < 0) return;
        const [closed] = open.splice(at);
        if (closed) closed.end = html.indexOf('>', end) + 1;
      },
      ontext(start, end) {
        const element = open.at(-1);
        if (element?.tagName === 'style' || element?.tagName === 'script')
          element.text += html.slice(start, end);
      },
      ontextentity: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return found;
}

/** The value of an attribute; undefined where the element has none of that name. */
export function attributeOf(element: PageElement, name: string): string | undefined {
  return element.attributes.get(name)?.value;
}

/** A stretch of a text and what stands there instead. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Makes edits that do not overlap. */
export function applyEdits(html: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(html.slice(from, start), text);
    from = end;
  }
  return [...parts, html.slice(from)].join('');
}
