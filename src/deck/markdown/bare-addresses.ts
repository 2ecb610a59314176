/**
 * Bare addresses, `https://…` and `www.…`, end where RFC 3986 ends them: an address is ASCII, so it ends before the
 * comma or the word that a Chinese sentence goes on with. Closing signs are no part of it, as in GFM (§6.9).
 */

/** Where an address may begin: not inside of a word. */
export const ADDRESS_START = /(?<![a-z])https?:\/\/|(?<![a-z\d])www\./i;

const ADDRESS = /^(?:https?:\/\/|www\.)(?=[a-z\d])(?:(?![<>"`{}|\\^]|\*\*|~~)[!-~])+/i;
const CLOSING_SIGNS = /[?!.,:;*_~'"]+$/;

/** The address that `text` begins with; `''` if it begins with none, or its host is not ASCII. */
export function addressAt(text: string): string {
  let address = ADDRESS.exec(text)?.[0] ?? '';
  for (const [open, close] of ['()', '[]'] as const) address = untilUnbalanced(address, open, close);
  return address.replace(CLOSING_SIGNS, '');
}

/** Up to a closing bracket that was opened before the address. */
function untilUnbalanced(text: string, open: string | undefined, close: string | undefined): string {
  let depth = 0;
  for (const [index, sign] of [...text].entries()) {
    if (sign === open) depth++;
    else if (sign === close && --depth < 0) return text.slice(0, index);
  }
  return text;
}
