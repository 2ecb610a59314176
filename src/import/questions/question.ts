import type { Block, Run } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';

/** A question of a bank, whatever format it came in. */
export interface Question {
  /** 1-based line of the text, or row of the sheet, at which it begins. */
  line: number;
  /** Empty where the bank gives it none. */
  title: string;
  /** Empty where the bank has none. */
  category: string;
  text: Block[];
  answer: Answer;
  why: Block[];
}

export type Answer =
  | { kind: 'choice'; several: boolean; options: Option[] }
  | { kind: 'match'; pairs: [left: Run[], right: Run[]][] }
  /** What a quiz cannot ask: the learner writes. */
  | { kind: 'open'; right: Run[][] };

export interface Option {
  runs: Run[];
  right: boolean;
  /** What is said to those who chose it. */
  feedback: Run[];
}

/** The bank as a reader hands it over. */
export interface QuestionBank {
  title: string;
  questions: Question[];
}

/** Reports what came in otherwise than it was written, at a line of the text or a row of the sheet. */
export type ReportLine = (line: number, message: Omit<Message, 'place'>) => void;
