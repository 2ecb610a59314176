import documentation from '../../../docs/components.md?raw';
import { compileBody } from '../../deck/compile-body.ts';
import { examplesIn } from '../_gallery/examples.ts';
import { bodyOf } from './body.ts';
import { decks } from './decks.ts';
import { procedures, roles } from './entries.ts';

/** The faces of all documents, and of the examples of components where these are a page. */
export async function facesShown(): Promise<string[]> {
  const documents = [
    ...(await decks()).map(({ entry }) => entry),
    ...(await roles()),
    ...(await procedures()),
  ];
  const faces = new Set(documents.flatMap((entry) => bodyOf(entry).faces));
  if (import.meta.env.GALLERY) {
    for (const { source } of examplesIn(documentation)) {
      for (const face of compileBody(source, 'content/decks/gallery/index.mdx', true).faces) faces.add(face);
    }
  }
  return [...faces].sort();
}
