/** What a reader fills in, whatever kind of question it is; answers are words. */
export interface QuizForm {
  /** What holds the inputs; changes bubble to it. */
  field: HTMLElement;
  right: readonly string[];
  given: () => string[];
  choose: (given: readonly string[]) => void;
  /** Writes beside the inputs what was right and what was wrong. */
  mark: () => void;
}
