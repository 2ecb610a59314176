import type { SourceFile } from '../source-file.ts';
import { ZipArchive, type ZipLimits } from '../zip-archive.ts';
import { type Relationships, readRelationships, relationshipsPartOf } from './relationships.ts';
import { type ElementBudget, NO_ELEMENT, parseXml, type XmlElement } from './xml.ts';

/** Elements of all parts together: some 50,000 shapes, which take about five seconds. */
const MAX_ELEMENTS = 800_000;

/** An Open Packaging Conventions package (ECMA-376 part 2): parts by name, and how they point to each other. */
export class OoxmlPackage {
  readonly #archive: ZipArchive;
  readonly #budget: ElementBudget = { left: MAX_ELEMENTS };

  constructor(archive: ZipArchive) {
    this.#archive = archive;
  }

  /** @throws UnreadableFile as `ZipArchive.open` does. */
  static async open(source: SourceFile, limits?: ZipLimits): Promise<OoxmlPackage> {
    return new OoxmlPackage(await ZipArchive.open(source, limits));
  }

  has(part: string): boolean {
    return this.#archive.has(part);
  }

  /** Equal for parts with equal content. */
  checksum(part: string): number | undefined {
    return this.#archive.checksum(part);
  }

  /** The bytes of a part; `undefined` when there is none of that name. */
  bytes(part: string): Promise<Uint8Array | undefined> {
    return this.#archive.read(part);
  }

  /**
   * The root element of an XML part; `undefined` when there is none of that name.
   * @throws UnreadableFile as `parseXml` does, and when all parts together are too large.
   */
  async xml(part: string): Promise<XmlElement | undefined> {
    const bytes = await this.#archive.read(part);
    return bytes && parseXml(bytes, part, this.#budget);
  }

  /** The relationships of a part, or of the package for `''`. None is an empty set. */
  async relationships(part = ''): Promise<Relationships> {
    return readRelationships((await this.xml(relationshipsPartOf(part))) ?? NO_ELEMENT, part);
  }
}
