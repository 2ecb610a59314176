import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteLanguage } from '../import/command/site-language.ts';

/** What is built. */
export interface SiteToBuild {
  /** The site's folder. */
  root: string;
  /** Where to; without it where its configuration says. */
  outDir?: string;
  /** Whether Astro says all that it does. */
  verbose?: boolean;
}

/** Compiled, it ends as this file does. */
const PROGRESS = new URL(`../build/progress-log${extname(import.meta.filename)}`, import.meta.url);

/**
 * Builds a site in this process, as `astro build` does.
 * @throws Error with all that is to be said when the site cannot be built
 */
export async function buildSite({ root, outDir, verbose = false }: SiteToBuild): Promise<void> {
  process.env.NODE_ENV = 'production';
  process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
  const { build } = await import('astro');
  const language = await siteLanguage(join(root, 'content', 'site.yaml'));
  const logger = { entrypoint: fileURLToPath(PROGRESS), config: { language, started: Date.now() } };
  try {
    await build({ root, ...(outDir === undefined ? {} : { outDir }), ...(verbose ? {} : { logger }) });
  } catch (error) {
    throw new Error(textOf(error), { cause: error });
  }
}

/** Errors of Astro have a hint; those that content causes have said all in their message. */
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, stack, hint } = error as Error & { hint?: string };
  const where = stack && stack !== message ? stack : message;
  return [where.includes(message) ? where : `${message}\n${where}`, hint].filter(Boolean).join('\n\n');
}
