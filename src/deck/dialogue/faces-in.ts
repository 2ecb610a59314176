import { attributesOf, componentOf, type Node, walk } from '../tree.ts';

/** The names of the faces that a prepared document shows. */
export function facesIn(nodes: readonly Node[]): string[] {
  const faces = new Set<string>();
  for (const top of nodes) {
    walk(top, (node) => {
      const name = componentOf(node);
      if (name === 'Face') faces.add(String(attributesOf(node).get('face')));
      return true;
    });
  }
  return [...faces];
}
