import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, stop } from 'esbuild';
import type { Plugin } from 'vite';
import { leanReveal } from './lean-reveal.ts';

/** Browsers that reveal.js 6 supports; classic scripts work on file:// where modules are blocked. */
const TARGET = 'es2020';

/**
 * Bundles one browser script into a classic one.
 * @param entry path of its TypeScript file
 * @param language of the site (BCP 47); the script says its texts in it
 * @returns the script's text
 */
export async function bundleScript(entry: string, language: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: TARGET,
    minify: true,
    // reveal.js warns of plugins and options that no page of ours has.
    drop: ['console'],
    legalComments: 'none',
    charset: 'utf8',
    define: { 'import.meta.env.LECTERN_LANGUAGE': JSON.stringify(language) },
    plugins: [leanReveal()],
  });
  return outputFiles[0]?.text ?? '';
}

/** Writes the scripts, `name` → entry, to `<dist>/scripts/<name>.js`. */
export async function writeScripts(
  scripts: Readonly<Record<string, string>>,
  dist: string,
  language: string,
): Promise<void> {
  await mkdir(join(dist, 'scripts'), { recursive: true });
  for (const [name, entry] of Object.entries(scripts)) {
    await writeFile(join(dist, 'scripts', `${name}.js`), await bundleScript(entry, language));
  }
}

/** Ends the bundler's process, which else lives as long as the build. */
export function stopBundling(): Promise<void> {
  return stop();
}

/** Serves the same scripts from `astro dev`, bundled anew at each request. */
export function serveScripts(scripts: Readonly<Record<string, string>>, languageOf: () => string): Plugin {
  return {
    name: 'lectern:classic-scripts',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const name = /^\/scripts\/([\w-]+)\.js/.exec(request.url ?? '')?.[1];
        const entry = name === undefined ? undefined : scripts[name];
        if (entry === undefined) return next();
        response.setHeader('content-type', 'text/javascript; charset=utf-8');
        response.end(await bundleScript(entry, languageOf()));
      });
    },
  };
}
