import { SaxesParser, type SaxesTagNS } from 'saxes';
import { UnreadableFile } from '../unreadable-file.ts';
import { PREFIX_OF_EXTENSION, PREFIX_OF_NAMESPACE } from './namespaces.ts';

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
    return this.elements.filter((element) => element.name === name);
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

/** A part of more elements or deeper nesting is not a deck; a tree of this size takes about 200 MB. */
const MAX_ELEMENTS = 800_000;
const MAX_DEPTH = 50_000;

/** What nothing reads and what can be large: outlines of freeform shapes, effects, thumbnails of styles. */
const UNREAD = new Set([
  'a:custGeom',
  'a:effectLst',
  'a:effectDag',
  'a:scene3d',
  'a:sp3d',
  'p:style',
  'a:gradFill',
]);

/**
 * Parses one XML part: UTF-8 or UTF-16, with or without byte order mark, or what its declaration names.
 * A document type declaration is refused (ECMA-376 part 2, §6.2.5), so no entity is ever defined or fetched.
 * @throws UnreadableFile naming `part`.
 */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const root = new XmlElement('', {}, []);
  const open: XmlElement[] = [root];
  let skipped = 0;
  let count = 0;
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('doctype', () => {
    throw brokenPart(part, 'it declares a document type, which the format forbids');
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
    const name = canonicalName(tag.uri, tag.local);
    if (UNREAD.has(name)) {
      skipped = 1;
      return;
    }
    if (++count > MAX_ELEMENTS) throw brokenPart(part, `it has more than ${MAX_ELEMENTS} elements`);
    if (open.length > MAX_DEPTH) throw brokenPart(part, `its elements nest more than ${MAX_DEPTH} deep`);
    const element = new XmlElement(name, attributesOf(tag), []);
    open.at(-1)?.content.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (skipped > 0) skipped--;
    else open.pop();
  });
  const addText = (text: string) => {
    if (skipped === 0 && open.length > 1) open.at(-1)?.content.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(decode(bytes, part)).close();
  return root.elements[0] ?? NO_ELEMENT;
}

function canonicalName(uri: string, local: string): string {
  if (uri === '') return local;
  const prefix = PREFIX_OF_NAMESPACE.get(uri) ?? PREFIX_OF_EXTENSION.get(uri);
  return prefix ? `${prefix}:${local}` : `{${uri}}${local}`;
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

function attributesOf(tag: SaxesTagNS): Readonly<Record<string, string>> {
  let attributes: Record<string, string> | undefined;
  for (const key in tag.attributes) {
    const attribute = tag.attributes[key];
    if (!attribute || attribute.prefix === 'xmlns' || attribute.name === 'xmlns') continue;
    attributes ??= {};
    attributes[attribute.prefix === '' ? attribute.local : canonicalName(attribute.uri, attribute.local)] =
      attribute.value;
  }
  return attributes ?? NO_ATTRIBUTES;
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
    throw brokenPart(part, `its encoding ${encoding} is unknown`, cause);
  }
}

function brokenPart(part: string, why: string, cause?: unknown): UnreadableFile {
  return new UnreadableFile(
    'broken-xml',
    `The part ${part} cannot be read: ${why}.`,
    'Open the file in the program that made it, save it again and import the new file.',
    { cause },
  );
}
