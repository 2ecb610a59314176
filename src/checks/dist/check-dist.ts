import type { Message, Result } from '../../model/message.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { linkLeadsSomewhere } from './link-leads-somewhere.ts';
import { ownHost } from './own-host.ts';
import { pageWeight } from './page-weight.ts';
import { pictureDescribed } from './picture-described.ts';
import { relativeAddress } from './relative-address.ts';

/** The checks of a built site, each named for what holds afterwards. */
const CHECKS = [relativeAddress, ownHost, linkLeadsSomewhere, pictureDescribed, pageWeight];

/**
 * Says what is wrong with a built site, sorted by place.
 * @param files path from the site's root → content
 */
export function checkDist(files: ReadonlyMap<string, Uint8Array>): Result<BuiltSite> {
  const site = builtSite(files);
  const messages: Message[] = CHECKS.flatMap((check) => check(site));
  if (!files.has('index.html')) {
    messages.push({
      severity: 'error',
      rule: 'has-home',
      place: { file: 'index.html' },
      reason: 'The folder has no index.html: it is not a built site, or not whole.',
      hint: 'Run npm run build and check its dist/ folder.',
    });
  }
  messages.sort(
    (a, b) => a.place.file.localeCompare(b.place.file) || (a.place.line ?? 0) - (b.place.line ?? 0),
  );
  return { value: site, messages };
}
