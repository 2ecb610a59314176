import type { Message } from '../../model/message.ts';
import type { AssetStore } from '../asset-store.ts';
import type { OoxmlPackage } from '../ooxml/package.ts';
import type { Relationships } from '../ooxml/relationships.ts';
import { NO_ELEMENT, type XmlElement } from '../ooxml/xml.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** What reading any piece of a slide or document needs to know about where it stands. */
export interface PartContext {
  pkg: OoxmlPackage;
  part: string;
  relationships: Relationships;
  assets: AssetStore;
  /** Ids of the deck's slides by part name, for links between slides. */
  slideIds: ReadonlyMap<string, string>;
  report: Report;
}

/** What reading a graphic needs besides. */
export interface GraphicContext extends PartContext {
  /** Begins the names of the files that are taken out: the slide's id, or what they are in a document. */
  owner: string;
}

/** Says what could not be carried over from here. */
export type Report = (message: Omit<Message, 'place'>) => void;

/** The context of another part: notes, a chart, a diagram. */
export async function contextOf(context: PartContext, part: string): Promise<PartContext> {
  return { ...context, part, relationships: await context.pkg.relationships(part) };
}

/** The content of a part that the slide can do without; `undefined` when it is missing, reported when it is unreadable. */
export async function readSideBytes(
  { pkg, report }: PartContext,
  part: string,
): Promise<Uint8Array | undefined> {
  try {
    return await pkg.bytes(part);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    report({ severity: 'warning', rule: error.rule, reason: error.message, hint: error.hint });
    return undefined;
  }
}

/** The root of a part that the slide can do without; a missing or broken one is reported and empty. */
export async function readSidePart({ pkg, report }: PartContext, part: string): Promise<XmlElement> {
  try {
    const root = await pkg.xml(part);
    if (root) return root;
    report({
      severity: 'warning',
      rule: 'part-missing',
      reason: `The part ${part} is missing from the file.`,
    });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    report({ severity: 'warning', rule: error.rule, reason: error.message, hint: error.hint });
  }
  return NO_ELEMENT;
}
