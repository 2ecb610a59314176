import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { patchedCore } from './patched-core.ts';

/**
 * Parts of reveal.js that no deck of ours uses, by the files in its `js/controllers` and
 * `js/components`: the stage has its own keys, touches, overview, pen, notes, numbers, links and print, and slides
 * have their ground from the sheet. They are more than half of its weight.
 */
const UNUSED = new Set([
  'autoanimate',
  'backgrounds',
  'controls',
  'focus',
  'jumptoslide',
  'keyboard',
  'notes',
  'overlay',
  'overview',
  'playback',
  'pointer',
  'printview',
  'scrollview',
  'slidenumber',
  'touch',
]);

/** Packages that reveal.js takes for `r-fit-text` and for slides written in Markdown in the browser. */
const UNUSED_PACKAGES = /^(?:fitty|marked)$/;

const IDLE = fileURLToPath(new URL('../../src/portable/idle-controller.ts', import.meta.url));

/**
 * Bundles reveal.js from the sources in its package, with an idle part in the place of each unused one.
 * @throws when the package no longer has one of them, so that a new version cannot bring it back unseen
 */
export function leanReveal(): Plugin {
  const source = join(createRequire(import.meta.url).resolve('reveal.js'), '../../js/reveal.js');
  return {
    name: 'lean-reveal',
    setup(build) {
      const left = new Set<string>();
      build.onResolve({ filter: /^reveal\.js$/ }, () => ({ path: source }));
      build.onResolve({ filter: UNUSED_PACKAGES }, () => ({ path: IDLE }));
      build.onResolve({ filter: /^\.\/(?:controllers|components)\/\w+$/ }, ({ path, importer }) => {
        if (importer !== source || !UNUSED.has(basename(path))) return undefined;
        left.add(basename(path));
        return { path: IDLE };
      });
      build.onLoad({ filter: /[\\/]js[\\/]reveal\.js$/ }, async ({ path }) =>
        path === source ? { contents: patchedCore(await readFile(path, 'utf8')) } : undefined,
      );
      build.onEnd(() => {
        const missing = [...UNUSED].filter((part) => !left.has(part));
        if (left.size === 0 || missing.length === 0) return undefined;
        return {
          errors: [
            {
              text: `reveal.js has no ${missing.join(', ')} any more.`,
              notes: [{ text: 'See what took its place and mend the list in src/portable/lean-reveal.ts.' }],
            },
          ],
        };
      });
    },
  };
}
