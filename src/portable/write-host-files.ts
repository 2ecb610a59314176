import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerPolicy, policyOf } from './content-policy.ts';
import { hashedFolders, headersFile, webConfig } from './host-files.ts';
import { siteFiles } from './make-portable.ts';

/**
 * Writes what hosts read into a built site, its further languages with it: `_headers`, `web.config`, `.nojekyll`.
 * @param dist folder of the built site, whose pages have their policies
 * @param frameAncestors sites that may show this one in a frame
 */
export function writeHostFiles(dist: string, frameAncestors: readonly string[]): void {
  const paths = siteFiles(dist);
  const policies = new Set(
    paths
      .filter((path) => path.endsWith('.html'))
      .map((path) => policyOf(readFileSync(join(dist, path), 'utf8')) ?? ''),
  );
  policies.delete('');
  const policy = headerPolicy(policies, frameAncestors);
  writeFileSync(join(dist, '_headers'), headersFile(policy, hashedFolders(paths)));
  writeFileSync(join(dist, 'web.config'), webConfig(policy, paths));
  // GitHub Pages leaves out folders that begin with _ unless this file is there.
  writeFileSync(join(dist, '.nojekyll'), '');
}
