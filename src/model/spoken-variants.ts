/** One way to say it, and when, where the others are for other cases. */
export interface SpokenVariant {
  /** What stands in brackets before it: `upset`. */
  when?: string;
  words: string;
}

/** What a step says, by its variants: `(upset) I am sorry. / (in a hurry) One moment.`, in Chinese with `／` and （）. */
export function spokenVariants(say: string): SpokenVariant[] {
  return say
    .split(/／| \/ /)
    .map((variant) => {
      const [, when, words = ''] = /^\s*(?:[（(]([^）)]*)[）)])?\s*(.*?)\s*$/su.exec(variant) ?? [];
      return when === undefined ? { words } : { when, words };
    })
    .filter(({ words }) => words !== '');
}
