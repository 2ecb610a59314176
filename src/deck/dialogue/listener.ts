import { faceName, faceOf } from '../../model/face.ts';
import type { Mood } from '../../model/moods.ts';
import { hashOf } from '../../model/seeded.ts';
import { block, withChildren } from '../diagrams/markup.ts';
import { attributesOf, type Element } from '../tree.ts';

/** How the customer of a `SayAvoid` looks on hearing what should not be said, and what should. */
const MOODS: Readonly<Record<string, Mood>> = { avoid: 'worried', say: 'smiling' };

/** So many people listen in turn: their faces are files that all decks share. */
const LISTENERS = 6;

/** Shows in a face what words do to the one who hears them. */
export function withListener(component: Element): Element {
  const attributes = attributesOf(component);
  const words = String(attributes.get('say') ?? attributes.get('avoid') ?? '');
  const listener = `listener ${hashOf(words) % LISTENERS}`;
  const faces = Object.entries(MOODS).flatMap(([side, mood]) =>
    attributes.has(side)
      ? [block('Face', { slot: `heard-${side}`, face: faceName(faceOf(listener, mood)) }, [])]
      : [],
  );
  return withChildren(component, faces);
}
