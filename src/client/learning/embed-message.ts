import type { PageEvent } from '../../learning/page-event.ts';

/** Marks a message as one of a page of Lectern. docs/learning.md describes what they say. */
export const EMBED_SOURCE = 'lectern';

/** The event that a message of a page in a frame tells; undefined for messages of others. */
export function readEmbedMessage(data: unknown): PageEvent | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { source, kind } = data as Record<string, unknown>;
  return source === EMBED_SOURCE && /^(?:open|slide|answer)$/.test(String(kind))
    ? (data as PageEvent)
    : undefined;
}
