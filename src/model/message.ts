/** A place in a source file; lines and columns count from 1. */
export interface Place {
  /** Path relative to the folder the command ran in. */
  file: string;
  line?: number;
  /** 1-based slide or page of an office file, which has no lines. */
  slide?: number;
  /** The sheet of a workbook in which the line is a row. */
  sheet?: string;
  column?: number;
}

/**
 * What a pass has to say about its input, in the manner of a vfile message.
 * A pass returns its value and messages; only command lines print them.
 */
export interface Message {
  severity: 'error' | 'warning' | 'info';
  /** The name of the rule, in kebab-case: `slide-title`, `link-target`. */
  rule: string;
  place: Place;
  /** What happened. One sentence in English. */
  reason: string;
  /** What was expected there. */
  expected?: string;
  /** What was found there. */
  actual?: string;
  /** What to write instead, or what to do next. */
  hint?: string;
  /** A name that has only to be written differently where it stands: `lectern check --fix` does. */
  rename?: { from: string; to: string };
  /** A name of which another is probably meant. */
  instead?: { from: string; to: string };
}

/** The value of a pass with what there is to say about it. */
export interface Result<T> {
  value: T;
  messages: Message[];
}
