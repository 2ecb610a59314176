import { createHash } from 'node:crypto';
import type { Deck } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';
import { type Figures, figuresOfSlide } from '../deck-figures.ts';
import type { MdxDeck } from '../write-mdx.ts';

/** `source.json` beside a deck: what came from where, and what was written, so that edits can be told. */
export interface SourceRecord {
  document: string;
  /** SHA-256 of the source document; all hashes are lower-case hex. */
  sha256: string;
  format: string;
  title: string;
  author?: string;
  language?: string;
  frontmatter: { sha256: string };
  slides: SlideRecord[];
  assets: { file: string; sha256: string }[];
  /** What concerns the document as a whole. */
  messages: RecordedMessage[];
  /** What somebody decided when it was taken over on the desk; the next import there begins with it. */
  decided?: Decided;
}

/** How a slide is kept: as it was arranged, as the original's picture, its words alone, or not at all. */
export type Keep = 'arranged' | 'picture' | 'text' | 'leftOut';

/** What somebody decided about an import that differs from what it offered. */
export interface Decided {
  title?: string;
  /** By the slide's id. */
  slides: Record<string, { keep?: Keep; title?: string }>;
}

export interface SlideRecord {
  id: string;
  /** 1-based number in the source document. */
  source: number;
  title: string;
  section?: string;
  hidden?: boolean;
  found: Partial<Figures>;
  messages: RecordedMessage[];
  /** Of the slide's text as it was generated. */
  sha256: string;
}

export type RecordedMessage = Pick<Message, 'severity' | 'rule' | 'reason' | 'hint'>;

export interface SourceDocument {
  name: string;
  sha256: string;
  format: string;
}

/** Describes an import: `mdx` must have been written from `deck`. */
export function recordSource(
  document: SourceDocument,
  deck: Deck,
  mdx: MdxDeck,
  messages: readonly Message[],
  decided?: Decided,
): SourceRecord {
  const about = (slide: number | undefined) =>
    messages
      .filter(({ place }) => place.slide === slide)
      .map(({ severity, rule, reason, hint }) => ({ severity, rule, reason, ...(hint ? { hint } : {}) }));
  return {
    document: document.name,
    sha256: document.sha256,
    format: document.format,
    title: deck.title,
    ...(deck.author ? { author: deck.author } : {}),
    ...(deck.language ? { language: deck.language } : {}),
    frontmatter: { sha256: sha256(mdx.frontmatter) },
    slides: mdx.slides.map(({ id, source, text }, index) => {
      const slide = deck.slides[index];
      const found = slide ? Object.entries(figuresOfSlide(slide)).filter(([, count]) => count > 0) : [];
      return {
        id,
        source,
        title: slide?.title ?? '',
        ...(slide?.section ? { section: slide.section } : {}),
        ...(slide?.hidden ? { hidden: true } : {}),
        found: Object.fromEntries(found),
        messages: about(source),
        sha256: sha256(text),
      };
    }),
    assets: deck.assets.map(({ file, bytes }) => ({ file, sha256: sha256(bytes) })),
    messages: about(undefined),
    ...(decided ? { decided } : {}),
  };
}

export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
