import JSZip from 'jszip';

/** A stream of numbers from 0 up to 1 that is the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

const below = (random: Random, limit: number) => Math.floor(random() * limit);
const pick = <T>(random: Random, values: readonly T[]): T => values[below(random, values.length)] as T;

/** Text that would do something if it reached a page as more than text. */
const POISON = [
  '<script>alert(1)</script>',
  '</Slide><img src=x onerror=alert(1)>',
  '{process.exit(7)}',
  '{globalThis.x}',
  '\n\nexport const x = 1\n\n',
  'import x from "y"',
  '[看](javascript:alert(1))',
  '![图](data:text/html,<script>alert(1)</script>)',
  '<a href="JaVaScRiPt:alert(1)" onclick="x()">点</a>',
  '\n\n---\n\n## 多出来的\n\n',
  '<!-- 注 --> &lt;b&gt; \\<x> **未完',
  '"><svg/onload=alert(1)>',
  '\u0000\uffff\ud800',
];

/** Cuts, overwrites, repeats or inserts bytes at random places. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const at = below(random, bytes.length);
  const length = below(random, Math.min(400, bytes.length - at) + 1);
  const noise = () => Uint8Array.from({ length: length + 1 }, () => below(random, 256));
  const [before, behind] = [bytes.subarray(0, at), bytes.subarray(at)];
  const changed = pick(random, [
    () => before,
    () => Buffer.concat([before, behind.subarray(length)]),
    () => Buffer.concat([before, noise(), behind]),
    () => Buffer.concat([before, noise(), behind.subarray(length)]),
    () => Buffer.concat([before, behind.subarray(0, length), behind]),
    () => Buffer.concat([before, Buffer.from(pick(random, POISON)), behind]),
  ])();
  return new Uint8Array(changed);
}

/** Packs an archive again with some of its parts changed: bytes as above, poisoned text and targets, swapped or lost parts. */
export async function mutateParts(bytes: Uint8Array, random: Random): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => !zip.files[name]?.dir);
  for (let changes = 1 + below(random, 4); changes > 0; changes--) {
    const name = pick(random, names);
    const part = await zip.file(name)?.async('uint8array');
    if (!part) continue;
    const changed = random() < 0.5 ? mutateBytes(part, random) : poisonXml(part, random);
    if (random() < 0.1) zip.remove(name);
    else zip.file(random() < 0.1 ? pick(random, names) : name, changed);
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Puts poison into texts and attribute values, escaped, so that the part stays well-formed. */
function poisonXml(part: Uint8Array, random: Random): Uint8Array {
  const poison = () =>
    pick(random, POISON)
      .replace(/\p{C}/gu, (sign) => (sign === '\n' ? '&#10;' : ''))
      .replace(/[<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const text = Buffer.from(part).toString('utf8');
  return Buffer.from(
    text
      .replace(/>([^<>]+)</g, (whole, inside: string) => (random() < 0.3 ? `>${inside}${poison()}<` : whole))
      .replace(/="([^"]*)"/g, (whole) => (random() < 0.01 ? `="${poison()}"` : whole)),
  );
}
