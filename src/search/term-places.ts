/** Finds terms in all texts laid behind one another (text-layout.ts); each kind of search has its own. */
export interface TermPlaces {
  /**
   * Makes ready what is needed to find every part of these terms.
   * @throws when it cannot be had; the next call tries again
   */
  prepare(terms: Iterable<string>): Promise<void>;
  /** Where a term begins, in rising order; nothing is said of what was not prepared. */
  find(term: string): ArrayLike<number> | undefined;
  /** The share of a term's places that is known, where it stands in very many; otherwise all are. */
  shareOf?(term: string): number;
}
