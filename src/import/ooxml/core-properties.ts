import type { OoxmlPackage } from './package.ts';
import { NO_ELEMENT } from './xml.ts';

export interface CoreProperties {
  title: string;
  creator: string;
  language: string;
}

/** Reads the document's own properties (ECMA-376 part 2, §8); what is absent is empty. */
export async function readCoreProperties(pkg: OoxmlPackage): Promise<CoreProperties> {
  const relationships = await pkg.relationships();
  // Transitional and strict packages spell the relationship type differently.
  const part = relationships.part('core-properties', 'coreProperties') ?? 'docProps/core.xml';
  const root = (await pkg.xml(part)) ?? NO_ELEMENT;
  const field = (name: string) => root.first(name).text.replace(/\s+/g, ' ').trim();
  return { title: field('dc:title'), creator: field('dc:creator'), language: field('dc:language') };
}
