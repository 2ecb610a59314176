import { join } from 'node:path';
import { plainAstro } from './astro.ts';
import type { Contestant } from './contestant.ts';
import { lectern, lecternPages, PROJECT } from './lectern.ts';
import { marp } from './marp.ts';
import { reveal } from './reveal.ts';
import { revealMd } from './reveal-md.ts';
import { slidev } from './slidev.ts';
import { starlight } from './starlight.ts';
import { vitePress } from './vitepress.ts';

/** Whom the project is compared with, by the name on the command line; a new peer is a file and a line. */
export const PEERS: Readonly<Record<string, Contestant>> = {
  marp,
  slidev,
  'reveal-md': revealMd,
  reveal,
  starlight,
  vitepress: vitePress,
  astro: plainAstro,
};

/** The folder a contestant's packages and work lie in. */
export function homeOf(contestant: Contestant, peersDir: string): string {
  if (contestant === lectern || contestant === lecternPages) return join(PROJECT, '.cache/bench');
  const name = Object.keys(PEERS).find((key) => PEERS[key] === contestant) ?? contestant.name;
  return join(peersDir, name);
}
