import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../unreadable-file.ts';
import { NamespaceScope } from './namespace-scope.ts';

/** An element whose name and attributes carry the prefixes of `namespaces.ts` (`p:sp`, `r:embed`). */
export class XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: (XmlElement | string)[];

  constructor(name: string, attributes: Readonly<Record<string, string>>, content: (XmlElement | string)[]) {
    this.name = name;
    this.attributes = attributes;
    this.content = content;
  }

  get elements(): XmlElement[] {
    return this.content.filter((node) => node instanceof XmlElement);
  }

  attribute(name: string): string | undefined {
    return this.attributes[name];
  }

  /** An attribute that is a whole number, in the unit of the standard; `undefined` if it is absent or not one. */
  integer(name: string): number | undefined {
    const value = Number.parseInt(this.attributes[name] ?? '', 10);
    return Number.isFinite(value) ? value : undefined;
  }

  /** An attribute of type xsd:boolean (ECMA-376 part 1, §22.9.2.7 adds `on` and `off`). */
  boolean(name: string): boolean | undefined {
    const value = this.attributes[name];
    return value === undefined ? undefined : value === '1' || value === 'true' || value === 'on';
  }

  all(name: string): XmlElement[] {
    return this.content.filter(
      (node): node is XmlElement => node instanceof XmlElement && node.name === name,
    );
  }

  /** The first element along a path of names, or `undefined`. */
  find(...path: string[]): XmlElement | undefined {
    let element: XmlElement | undefined = this;
    for (const name of path) {
      element = element.content.find(
        (node): node is XmlElement => node instanceof XmlElement && node.name === name,
      );
      if (!element) return undefined;
    }
    return element;
  }

  /** Like `find`, with an empty element where there is none, so that reading on needs no checks. */
  first(...path: string[]): XmlElement {
    return this.find(...path) ?? NO_ELEMENT;
  }

  /** All elements of that name below, in document order. Safe at any depth. */
  descendants(...names: string[]): XmlElement[] {
    const found: XmlElement[] = [];
    const open: XmlElement[] = [this];
    for (let element = open.pop(); element; element = open.pop()) {
      if (element !== this && names.includes(element.name)) found.push(element);
      for (let i = element.content.length - 1; i >= 0; i--) {
        const node = element.content[i];
        if (node instanceof XmlElement) open.push(node);
      }
    }
    return found;
  }

  /** The character data directly inside. */
  get text(): string {
    return this.content.filter((node) => typeof node === 'string').join('');
  }
}

export const NO_ELEMENT = new XmlElement('', {}, []);

/** A part with more of these is not a deck; a tree of this size takes about 150 MB. */
const MAX_ELEMENTS = 500_000;
const MAX_CHARACTERS = 2_000_000;
const MAX_DEPTH = 50_000;

/** What nothing reads and what can be large. */
const UNREAD = new Set(['a:effectDag']);

/** Outlines of freeform shapes, thousands of points each: once a part holds this many elements, they stay empty. */
const OUTLINE = 'a:pathLst';
const MAX_ELEMENTS_WITH_OUTLINES = 100_000;

/** How many elements may still be read of a document; the parts that are parsed with it use it up. */
export interface ElementBudget {
  left: number;
}

/**
 * Parses one XML part: UTF-8 or UTF-16, with or without byte order mark, or what its declaration names.
 * A document type declaration is refused (ECMA-376 part 2, §6.2.5), so no entity is ever defined or fetched.
 * @throws UnreadableFile naming `part`.
 */
export function parseXml(
  bytes: Uint8Array,
  part: string,
  budget: ElementBudget = { left: Number.POSITIVE_INFINITY },
): XmlElement {
  const root = new XmlElement('', {}, []);
  const open: XmlElement[] = [root];
  let scope = NamespaceScope.ROOT;
  const scopes: NamespaceScope[] = [];
  let skipped = 0;
  let count = 0;
  let characters = 0;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw brokenPart(part, 'it declares a document type, which the format forbids', 'document-type');
  });
  parser.on('error', (error) => {
    // Control characters in text are common in converted decks and harmless.
    if (!error.message.includes('disallowed character')) throw brokenPart(part, error.message);
  });
  parser.on('opentag', (tag) => {
    if (skipped > 0) {
      skipped++;
      return;
    }
    scopes.push(scope);
    scope = scope.within(tag.attributes);
    const name = scope.elementName(tag.name);
    if (UNREAD.has(name) || (name === OUTLINE && count > MAX_ELEMENTS_WITH_OUTLINES)) {
      skipped = 1;
      scope = scopes.pop() ?? scope;
      return;
    }
    if (budget.left-- <= 0) throw tooLarge(part);
    if (++count > MAX_ELEMENTS) throw brokenPart(part, `it has more than ${MAX_ELEMENTS} elements`);
    if (open.length > MAX_DEPTH) throw brokenPart(part, `its elements nest more than ${MAX_DEPTH} deep`);
    const element = new XmlElement(name, scope.attributes(tag.attributes), []);
    open.at(-1)?.content.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (skipped > 0) {
      skipped--;
    } else {
      open.pop();
      scope = scopes.pop() ?? scope;
    }
  });
  const addText = (text: string) => {
    if (skipped > 0 || open.length === 1) return;
    characters += text.length;
    if (characters > MAX_CHARACTERS)
      throw brokenPart(part, `it has more than ${MAX_CHARACTERS} characters of text`);
    open.at(-1)?.content.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(decode(bytes, part)).close();
  return root.elements[0] ?? NO_ELEMENT;
}

function decode(bytes: Uint8Array, part: string): string {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /^<\?xml[^>]*?encoding=["']([\w.:-]+)["']/.exec(head)?.[1];
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : (declared ?? 'utf-8');
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch (cause) {
    throw brokenPart(part, `its encoding ${encoding} is unknown`, 'broken-xml', cause);
  }
}

function tooLarge(part: string): UnreadableFile {
  return new UnreadableFile(
    'too-large',
    `The file holds more shapes and texts than any deck; reading stopped at ${part}.`,
    'Part it into smaller files and import those.',
  );
}

function brokenPart(part: string, why: string, rule = 'broken-xml', cause?: unknown): UnreadableFile {
  return new UnreadableFile(
    rule,
    `The part ${part} cannot be read: ${why}.`,
    'Open the file in the program that made it, save it again and import the new file.',
    { cause },
  );
}
