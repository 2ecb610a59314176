import { pathToFileURL } from 'node:url';
import { trainingSite } from '../../src/integration.ts';
import type { CorpusSite } from './corpus-site.ts';

/** What the integration's own steps say of a site, without Astro around them. */
export interface Gates {
  /** Why the build stops before its first page. */
  build: string | undefined;
  /** What the browser's overlay shows while developing. */
  overlay: string | undefined;
}

const logger = { info: () => undefined, warn: () => undefined };

/** Runs the steps that `astro build` and `astro dev` begin with. */
export async function gatesOf({ root, publicDir, dist }: CorpusSite): Promise<Gates> {
  const folder = (path: string) => pathToFileURL(`${path}/`);
  const { hooks } = trainingSite();
  const config = {
    root: folder(root),
    publicDir: folder(publicDir),
    srcDir: folder(`${root}/src`),
    outDir: folder(dist),
    cacheDir: folder(`${root}/cache`),
    build: { concurrency: 1 },
  };
  const ignore = () => undefined;
  await hooks['astro:config:setup']?.({
    command: 'build',
    config,
    logger,
    injectRoute: ignore,
    updateConfig: ignore,
  } as never);
  const gates: Gates = { build: undefined, overlay: undefined };
  try {
    await hooks['astro:build:start']?.({ logger } as never);
  } catch (error) {
    gates.build = (error as Error).message;
  }
  const send = ({ err }: { err?: { message: string; stack: string } }) => {
    gates.overlay = err && [err.message, err.stack].filter(Boolean).join('\n\n');
  };
  const server = { ws: { on: ignore, send }, watcher: { on: ignore }, middlewares: { use: ignore } };
  await hooks['astro:server:setup']?.({ server, logger } as never);
  return gates;
}
