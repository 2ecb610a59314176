import { sha256 } from '@noble/hashes/sha2.js';

/** What a certificate says. */
export interface Certificate {
  /** The site's name. */
  site: string;
  /** Id of the course. */
  course: string;
  /** Who completed it. */
  name: string;
  /** The day, `2026-01-05`. */
  date: string;
  /** Percent; undefined where the course asks for no score. */
  score?: number | undefined;
}

/** Crockford's Base 32: no letters that are taken for others. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A number made of what a certificate says, `7K3Q-M2XA-90PD`: another word on it has another number. It is no signature:
 * whoever has the site can make one.
 */
export function checkNumber({ site, course, name, date, score }: Certificate): string {
  const said = JSON.stringify([site, course, name.trim().replace(/\s+/g, ' '), date, score ?? null]);
  const bytes = sha256(new TextEncoder().encode(said.normalize('NFC')));
  const signs = Array.from(bytes.slice(0, 12), (byte) => DIGITS[byte % 32] ?? '').join('');
  return signs.replace(/(.{4})(?=.)/g, '$1-');
}

/** Whether a number that somebody has typed in belongs to what a certificate says. */
export function isCheckNumber(typed: string, certificate: Certificate): boolean {
  const plain = (text: string) =>
    text
      .toUpperCase()
      .replaceAll('O', '0')
      .replace(/[IL]/g, '1')
      .replace(/[^0-9A-Z]/g, '');
  return plain(typed) === plain(checkNumber(certificate));
}
