import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SitePackages } from './site-files.ts';

interface EngineManifest {
  version: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** A tarball of the engine that goes into the site, so that the site can be moved and built anywhere. */
export interface EngineTarball {
  from: string;
  /** Where it lies in the site. */
  path: string;
}

/**
 * What a new site installs: this version of the engine or a later one that asks for no change.
 * @param from a tarball, folder or address to install the engine from instead of the registry
 * @param node whether the npm package `node` goes with it
 */
export function readPackages(
  from: string | undefined,
  node: boolean,
): SitePackages & { tarball?: EngineTarball } {
  const file = new URL('../../package.json', import.meta.url);
  const engine: EngineManifest = JSON.parse(readFileSync(file, 'utf8'));
  const astro = engine.peerDependencies?.astro ?? engine.dependencies?.astro ?? '*';
  if (from === undefined) return { lectern: `^${engine.version}`, astro, node };
  const found = statSync(from, { throwIfNoEntry: false });
  if (!found?.isFile()) return { lectern: found ? `file:${resolve(from)}` : from, astro, node };
  const path = `vendor/lectern-${engine.version}.tgz`;
  return { lectern: `file:${path}`, astro, node, tarball: { from, path } };
}
