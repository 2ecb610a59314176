/** What a reader fills in, whatever kind of question it is; answers are words. */
export interface QuizForm {
  /** What holds the inputs; changes bubble to it. */
  field: HTMLElement;
  right: readonly string[];
  given: () => string[];
  /** Answers as standards write them: `a`, `c` of options, `a.c` of pairs, by their places. */
  codes: (answers: readonly string[]) => string[];
  choose: (given: readonly string[]) => void;
  /** Offers the options in another order; gives the letters that the right ones have then. */
  shuffle?: () => string[];
  /** Writes beside the inputs what was right and what was wrong. */
  mark: () => void;
}
