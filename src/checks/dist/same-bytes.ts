import type { Message } from '../../model/message.ts';

/** How much of a text is shown around the first byte that differs. */
const SHOWN = 40;

/**
 * Two builds of one content are the same, byte by byte.
 * @param first path from the site's root → content, as `readDist` gives it
 */
export function sameBytes(
  first: ReadonlyMap<string, Uint8Array>,
  second: ReadonlyMap<string, Uint8Array>,
): Message[] {
  const paths = [...new Set([...first.keys(), ...second.keys()])].sort();
  return paths.flatMap((path) => {
    const [one, other] = [first.get(path), second.get(path)];
    if (one && other && Buffer.compare(one, other) === 0) return [];
    const base: Omit<Message, 'reason'> = {
      severity: 'error',
      rule: 'same-bytes',
      place: { file: path },
      hint: 'Look for a time, a random name, or an order that a folder, a time zone or a language decides.',
    };
    if (!one || !other)
      return [{ ...base, reason: `Only the ${one ? 'first' : 'second'} build has this file.` }];
    const at = one.findIndex((byte, index) => byte !== other[index]);
    const place = at < 0 ? Math.min(one.length, other.length) : at;
    return [
      {
        ...base,
        reason: `The two builds differ from byte ${place} on.`,
        expected: excerpt(one, place),
        actual: excerpt(other, place),
      },
    ];
  });
}

function excerpt(bytes: Uint8Array, at: number): string {
  return JSON.stringify(
    new TextDecoder().decode(bytes.subarray(Math.max(0, at - SHOWN), at + SHOWN)).replace(/\s+/g, ' '),
  );
}
