import type { Float } from '../drawing/word/floats.ts';
import type { DocumentContext } from './document-context.ts';
import type { NoteKind } from './notes.ts';

const REFERENCES: readonly [element: string, kind: NoteKind][] = [
  ['w:footnoteReference', 'footnote'],
  ['w:endnoteReference', 'endnote'],
  ['w:commentReference', 'comment'],
];

/**
 * Keeps the notes that the words of a drawing refer to, though no mark in it shows where, and names the links that these
 * words had: a drawing is one picture.
 */
export async function keepDrawnReferences(
  floats: readonly Float[],
  { notes, relationships, report }: DocumentContext,
): Promise<void> {
  for (const { source } of floats) {
    for (const [element, kind] of REFERENCES) {
      for (const reference of source.descendants(element))
        await notes.take(kind, reference.attribute('w:id'));
    }
  }
  const targets = floats
    .flatMap(({ source }) => source.descendants('w:hyperlink'))
    .flatMap((link) => relationships.get(link.attribute('r:id'))?.target ?? []);
  for (const target of new Set(targets)) {
    report({
      severity: 'warning',
      rule: 'link-in-drawing',
      reason: `The link ${JSON.stringify(target.slice(0, 120))} of words in a drawing was not carried over.`,
      hint: 'Write it beside the drawing.',
    });
  }
}
