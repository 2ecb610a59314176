import type { Message } from '../model/message.ts';

/** Addresses that may stand in a page; anything else could run code or points to the author's own disk. */
const FOLLOWED = /^(https?:\/\/|mailto:|tel:|ftp:\/\/)/i;

/** The address of a link as it may stand in a page; undefined where no browser may follow it. */
export function webAddress(written: string): string | undefined {
  const address = written.trim().replace(/\s/g, '%20');
  if (FOLLOWED.test(address)) return address;
  if (/^\/\/[\w-]+\./.test(address)) return `https:${address}`;
  if (/^www\.[\w-]+\./i.test(address)) return `http://${address}`;
  return undefined;
}

/** `webAddress`; a link that is left out is reported with its target. */
export function reportedAddress(
  written: string,
  report: (message: Omit<Message, 'place'>) => void,
): string | undefined {
  const address = webAddress(written);
  if (address !== undefined) return address;
  report({
    severity: 'warning',
    rule: 'link-target',
    reason: `A link to ${JSON.stringify(written.trim().slice(0, 200))} was left out; its text is kept.`,
    hint: 'Only web, mail and telephone addresses work on a site. Copy the file it means into the site and link to it.',
  });
  return undefined;
}
