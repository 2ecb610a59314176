export const HAN = /\p{Script=Han}/u;

const TOKENS = /\p{Script=Han}+|[a-z0-9](?:[a-z0-9]|[-+/=.&':](?=[a-z0-9]))*%?/gu;

/** The runs of Chinese characters and the words in Latin letters and figures of a text in normal form. */
export function tokensOf(normal: string): string[] {
  return normal.match(TOKENS) ?? [];
}

/** A text in normal form without its punctuation; blanks only where two Latin words would become one. */
export function bareText(normal: string): string {
  let bare = '';
  for (const token of tokensOf(normal)) {
    const apart = bare !== '' && !HAN.test(token) && !HAN.test(bare.slice(-1));
    bare += apart ? ` ${token}` : token;
  }
  return bare;
}
