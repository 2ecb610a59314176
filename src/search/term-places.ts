/** Finds terms in all texts laid behind one another (text-layout.ts); each kind of search has its own. */
export interface TermPlaces {
  /** Makes ready what is needed to find every part of these terms. */
  prepare(terms: Iterable<string>): Promise<void>;
  /** Where a term begins, in rising order. What was not prepared may not be found. */
  find(term: string): ArrayLike<number>;
}
