import type { XmlElement } from './xml.ts';

/** ECMA-376 part 2, §6.5: how one part points to another or to the outside. */
export interface Relationship {
  id: string;
  /** The last word of the relationship type, e.g. `slideLayout`; transitional and strict types share it. */
  kind: string;
  /** A part name without leading slash, or, if `external`, an address as written. */
  target: string;
  external: boolean;
}

export class Relationships {
  readonly #byId: Map<string, Relationship>;
  readonly #read = new Set<string>();

  constructor(relationships: Relationship[]) {
    this.#byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  }

  get(id: string | undefined): Relationship | undefined {
    if (id === undefined) return undefined;
    this.#read.add(id);
    return this.#byId.get(id);
  }

  /** The relationships of a kind, in the order of the file. */
  ofKind(...kinds: string[]): Relationship[] {
    const found = [...this.#byId.values()].filter(({ kind }) => kinds.includes(kind));
    for (const { id } of found) this.#read.add(id);
    return found;
  }

  /** Those that nobody has asked for yet. */
  get unread(): Relationship[] {
    return [...this.#byId.values()].filter(({ id }) => !this.#read.has(id));
  }

  /** The part that the first internal relationship of a kind leads to. */
  part(...kinds: string[]): string | undefined {
    return this.ofKind(...kinds).find(({ external }) => !external)?.target;
  }
}

/** Where the relationships of a part are kept; `''` stands for the package itself. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Reads a `rel:Relationships` element; targets are resolved against `part`, whose relationships they are. */
export function readRelationships(root: XmlElement, part: string): Relationships {
  return new Relationships(
    root.all('rel:Relationship').flatMap((element) => {
      const id = element.attribute('Id');
      const target = element.attribute('Target');
      if (id === undefined || target === undefined) return [];
      const external = element.attribute('TargetMode') === 'External';
      const kind = (element.attribute('Type') ?? '').split('/').at(-1) ?? '';
      return [{ id, kind, external, target: external ? target : resolvePart(target, part) }];
    }),
  );
}

/** Resolves a target such as `../media/image1.png`. It cannot leave the package: `..` ends at its root. */
function resolvePart(target: string, part: string): string {
  const path = target.split('#', 1)[0] ?? '';
  const segments = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const segment of path.replaceAll('\\', '/').split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return decodePath(segments.join('/'));
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
