import { PREFIX_OF_EXTENSION, PREFIX_OF_NAMESPACE } from './namespaces.ts';

/**
 * The namespace declarations that hold at one place of a document (Namespaces in XML 1.0, §6), and the names of
 * elements and attributes there with the prefixes of `namespaces.ts`. Most elements share their parent's scope, so
 * that names are looked up once a document and deep nesting costs nothing.
 */
export class NamespaceScope {
  static readonly ROOT = new NamespaceScope(new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]));

  readonly #uris: ReadonlyMap<string, string>;
  readonly #elementNames = new Map<string, string>();
  readonly #attributeNames = new Map<string, string>();

  private constructor(uris: ReadonlyMap<string, string>) {
    this.#uris = uris;
  }

  /** The scope inside an element with these attributes; itself when they declare nothing. */
  within(attributes: Record<string, string>): NamespaceScope {
    let uris: Map<string, string> | undefined;
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue;
      if (name !== 'xmlns' && name[5] !== ':') continue;
      uris ??= new Map(this.#uris);
      uris.set(name.slice(6), attributes[name] ?? '');
    }
    return uris ? new NamespaceScope(uris) : this;
  }

  elementName(name: string): string {
    return remembered(this.#elementNames, name, () => this.#canonical(name, this.#uris.get('') ?? ''));
  }

  /** Attributes by canonical name, declarations left out. One without prefix is in no namespace. */
  attributes(attributes: Record<string, string>): Readonly<Record<string, string>> {
    let result: Record<string, string> | undefined;
    for (const name in attributes) {
      if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
      result ??= {};
      result[remembered(this.#attributeNames, name, () => this.#canonical(name, ''))] =
        attributes[name] ?? '';
    }
    return result ?? NO_ATTRIBUTES;
  }

  #canonical(name: string, uriWithoutPrefix: string): string {
    const colon = name.indexOf(':');
    const uri = colon < 0 ? uriWithoutPrefix : (this.#uris.get(name.slice(0, colon)) ?? name.slice(0, colon));
    const local = name.slice(colon + 1);
    if (uri === '') return local;
    const prefix = PREFIX_OF_NAMESPACE.get(uri) ?? PREFIX_OF_EXTENSION.get(uri);
    return prefix ? `${prefix}:${local}` : `{${uri}}${local}`;
  }
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

function remembered(names: Map<string, string>, name: string, find: () => string): string {
  const known = names.get(name) ?? find();
  names.set(name, known);
  return known;
}
