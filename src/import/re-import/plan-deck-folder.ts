import type { Deck } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';
import { renameReferences } from '../pictures/rename-references.ts';
import { joinMdx, type MdxDeck, writeMdx } from '../write-mdx.ts';
import type { DeckFolder } from './deck-folder.ts';
import { editedTexts, type Merge, mergeDeck } from './merge-deck.ts';
import { placeAssets } from './place-assets.ts';
import { type Decided, recordSource, type SourceDocument } from './source-record.ts';

/** What an import does to the folder of a deck. */
export interface DeckFolderPlan {
  /** In the order in which they are written. */
  files: { name: string; content: Uint8Array | string }[];
  /** Files that go. */
  obsolete: string[];
  /** The deck as it comes from the document, before it was merged. */
  generated: MdxDeck;
  /** Set when the deck had been imported before. */
  merge?: Merge;
}

export interface DeckFolderOptions {
  draft?: boolean;
  /** Ids of slides that are to be as the document has them, whoever edited them. */
  theirs?: ReadonlySet<string>;
  /** What somebody decided, to be written down for the next import. */
  decided?: Decided;
}

/**
 * Plans `index.mdx`, pictures and `source.json` of a deck. If the folder holds an earlier import, the new one is merged
 * into it: see `mergeDeck`.
 */
export function planDeckFolder(
  deck: Deck,
  document: SourceDocument,
  messages: readonly Message[],
  { files: present, earlier, drawings }: DeckFolder,
  { draft = false, theirs, decided }: DeckFolderOptions = {},
): DeckFolderPlan {
  const files = new Map([...present].filter(([name]) => name !== 'index.mdx' && name !== 'source.json'));
  const before = new Map(earlier?.record.assets.map(({ file, sha256: hash }) => [file, hash]));
  const edited = earlier ? withDrawings(editedTexts(earlier.text, earlier.record, theirs), drawings) : [];
  const plan = placeAssets(deck.assets, files, before, edited);
  const placed = renameReferences(
    {
      ...deck,
      assets: deck.assets.map((asset) => ({ ...asset, file: plan.renamed.get(asset.file) ?? asset.file })),
    },
    plan.renamed,
  );
  const generated = writeMdx(placed, document.name, { draft });
  const merged = earlier ? mergeDeck(earlier.text, earlier.record, generated, theirs) : undefined;
  const record = recordSource(document, placed, generated, messages, decided);
  return {
    files: [
      ...placed.assets.map(({ file, bytes }) => ({ name: file, content: bytes })),
      { name: 'index.mdx', content: joinMdx(merged ?? generated) },
      { name: 'source.json', content: `${JSON.stringify(record, null, 2)}\n` },
    ],
    obsolete: plan.obsolete,
    generated,
    ...(merged ? { merge: merged.merge } : {}),
  };
}

/** Texts, and the drawings that they show: these show pictures of their own. */
function withDrawings(texts: string[], drawings: ReadonlyMap<string, string>): string[] {
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\.\/([\w.-]+\.svg)/g)].map(([, name = '']) => name),
  );
  return [...texts, ...names.map((name) => drawings.get(name) ?? '')];
}
