import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { applyPatch } from 'diff';

const PATCH = fileURLToPath(new URL('../../src/portable/reveal.js.patch', import.meta.url));
const AFTER_PAINT = fileURLToPath(new URL('../../src/client/stage/after-paint.ts', import.meta.url));

/**
 * The core of reveal.js (`js/reveal.js`) with `reveal.js.patch`. A change of slides there touches every slide and lays the
 * deck out before the new one is painted, though only the next slide differs and it has been laid out already. Here the
 * new slide is shown first; the slides around it, address, progress and announcement follow behind the frame that shows it.
 * @throws when the patch does not apply, so that a new version cannot undo it unseen
 */
export function patchedCore(core: string): string {
  const patched = applyPatch(core, readFileSync(PATCH, 'utf8'));
  if (patched === false) {
    throw new Error(
      `${PATCH} does not apply to js/reveal.js of this reveal.js. See what took the place of the lines it names, and make the patch anew: diff -U2.`,
    );
  }
  return `import { afterFade, afterPaint } from ${JSON.stringify(AFTER_PAINT)};\n${patched}`;
}
