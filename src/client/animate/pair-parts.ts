/** A part of a slide and what it is known by; an empty key is like nothing. */
export interface KeyedPart<Part> {
  key: string;
  part: Part;
}

/** What may stand inside another: an element of a page. */
interface Holder {
  contains: (other: never) => boolean;
}

/**
 * The parts that two slides share, in the order of the second: the first like one of each, and of parts within one
 * another the outermost, which takes the others along.
 */
export function pairParts<Part extends Holder>(
  from: readonly KeyedPart<Part>[],
  to: readonly KeyedPart<Part>[],
): [Part, Part][] {
  const left = [...from];
  const pairs: [Part, Part][] = [];
  const isWithin = (side: 0 | 1, part: Part) => pairs.some((pair) => pair[side].contains(part as never));
  for (const { key, part } of to) {
    if (key === '' || isWithin(1, part)) continue;
    const at = left.findIndex((each) => each.key === key && !isWithin(0, each.part));
    const [same] = at < 0 ? [] : left.splice(at, 1);
    if (same) pairs.push([same.part, part]);
  }
  return pairs;
}
