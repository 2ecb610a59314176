import type { Run } from '../../../model/deck.ts';
import {
  formattedBlocks,
  formattedRuns,
  plainBlocks,
  plainRuns,
  type TextFormat,
} from '../formatted-text.ts';
import type { Answer, Question, ReportLine } from '../question.ts';
import { acceptedNumber, type GiftAnswer, giftAnswers } from './gift-answers.ts';
import type { GiftBlock } from './gift-blocks.ts';
import { unmaskEscapes } from './gift-escapes.ts';

/** What is read of the inside of the braces. */
interface Answered {
  answer: Answer;
  /** Said of an answer that is no option. */
  remarks: Run[][];
}

/** Reads one question (Moodle, question/format/gift/format.php). What a quiz cannot ask comes in as text. */
export async function giftQuestion(
  { line, text, category }: GiftBlock,
  report: ReportLine,
): Promise<Question> {
  const titled = /^::([\s\S]*?)::/.exec(text);
  const title = unmaskEscapes(titled?.[1] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const start = titled?.[0].length ?? 0;
  const asked = text.slice(start);
  const known = { line, title, category };
  const [open, close] = [asked.indexOf('{'), asked.indexOf('}')];
  if (open < 0 && close < 0) {
    return { ...known, text: await new GiftTexts(asked, report, line).blocks(asked), answer: NONE, why: [] };
  }
  if (open < 0 || close < open) {
    report(line, {
      severity: 'warning',
      rule: 'gift-braces',
      reason: 'The braces of this question do not close: it came in as text.',
      hint: 'Write { before its answers and } behind them, \\{ and \\} where braces are text, and import it again.',
    });
    return { ...known, text: plainBlocks(unmaskEscapes(asked)), answer: NONE, why: [] };
  }
  const behind = asked.slice(close + 1);
  const question = asked.slice(0, open) + (behind.trim() === '' ? '' : `＿＿＿${behind}`);
  const inside = asked.slice(open + 1, close);
  const general = inside.lastIndexOf('####');
  const answers = general < 0 ? inside : inside.slice(0, general);
  const lineOf = (at: number) => line + text.slice(0, start + open + 1 + at).split('\n').length - 1;
  const texts = new GiftTexts(question, report, line);
  const { answer, remarks } = await new GiftReading(texts, report, lineOf).answered(answers);
  const why = general < 0 ? [] : await texts.blocks(inside.slice(general + 4));
  return {
    ...known,
    text: await texts.blocks(question),
    answer,
    why: [...why, ...remarks.map((runs) => ({ type: 'paragraph' as const, runs }))],
  };
}

const NONE: Answer = { kind: 'open', right: [] };

/** The texts of one question: its own format is that of all its parts which name none. */
class GiftTexts {
  readonly #own: TextFormat;
  readonly #report: ReportLine;
  readonly #line: number;
  /** Whether the question is asked in Chinese. */
  readonly isChinese: boolean;

  constructor(question: string, report: ReportLine, line: number) {
    this.#own = formatOf(question)?.format ?? 'moodle';
    this.#report = report;
    this.#line = line;
    this.isChinese = /\p{Script=Han}/u.test(question);
  }

  blocks(masked: string, line = this.#line) {
    const { text, format } = this.#read(masked);
    return formattedBlocks(text, format, (message) => this.#report(line, message));
  }

  runs(masked: string, line = this.#line) {
    const { text, format } = this.#read(masked);
    return formattedRuns(text, format, (message) => this.#report(line, message));
  }

  #read(masked: string): { text: string; format: TextFormat } {
    const { text, format } = formatOf(masked) ?? { text: masked, format: this.#own };
    return { text: unmaskEscapes(text).trim(), format };
  }
}

function formatOf(masked: string): { text: string; format: TextFormat } | undefined {
  const named = /^\s*\[(html|moodle|plain|markdown)\]/.exec(masked);
  return named ? { text: masked.slice(named[0].length), format: named[1] as TextFormat } : undefined;
}

/** Tells what kind of question it is, by its answers, in Moodle's order. */
class GiftReading {
  readonly #texts: GiftTexts;
  readonly #report: ReportLine;
  readonly #lineOf: (at: number) => number;

  constructor(texts: GiftTexts, report: ReportLine, lineOf: (at: number) => number) {
    this.#texts = texts;
    this.#report = report;
    this.#lineOf = lineOf;
  }

  answered(answers: string): Promise<Answered> {
    if (answers.trim() === '') return this.#open([]);
    if (/^\s*#/.test(answers)) return this.#number(answers);
    if (answers.includes('~')) return this.#choice(answers);
    if (/=[\s\S]*->/.test(answers)) return this.#match(answers);
    const truth = /^\s*(T|TRUE|F|FALSE)\s*(?:#([^#]*))?(?:#([\s\S]*))?$/i.exec(answers);
    if (truth) return this.#truth(/^t/i.test(truth[1] ?? ''), truth[2] ?? '', truth[3] ?? '');
    return this.#open(giftAnswers(/^\s*=/.test(answers) ? answers : `=${answers}`, '=~'));
  }

  async #choice(answers: string): Promise<Answered> {
    const found = giftAnswers(answers, '=~').filter(({ text }) => text !== '');
    const hasRight = found.some(({ isRight }) => isRight);
    const isRight = ({ isRight: marked, weight = 0 }: GiftAnswer) =>
      hasRight ? marked || weight >= 100 : weight > 0;
    const right = found.filter(isRight).length;
    const before = answers.slice(0, found[0]?.at ?? 0).trim();
    if (found.length < 2 || right === 0 || before !== '') return this.#asText(answers);
    const weighted = found.filter(({ weight }) => weight !== undefined && weight !== 0 && weight !== 100);
    if (weighted.length > 0) {
      this.#say(weighted[0]?.at ?? 0, {
        severity: 'info',
        rule: 'gift-weight',
        reason:
          'Answers of this question have weights, which a quiz does not keep: it is right when all right ones are chosen and no other.',
      });
    }
    if (hasRight && right > 1) {
      this.#say(found.filter(isRight)[1]?.at ?? 0, {
        severity: 'warning',
        rule: 'gift-several-right',
        reason:
          'Of several right answers one would have been enough: in the quiz all of them are to be chosen.',
        hint: 'Untick all but one and write kind="single" if the learner shall choose one. If = is part of an answer, write \\= and import it again.',
      });
    }
    const options = await Promise.all(
      found.map(async (each) => ({
        runs: await this.#texts.runs(each.text, this.#lineOf(each.at)),
        right: isRight(each),
        feedback: await this.#texts.runs(each.feedback, this.#lineOf(each.at)),
      })),
    );
    return { answer: { kind: 'choice', several: !hasRight || right > 1, options }, remarks: [] };
  }

  async #truth(isTrue: boolean, ofWrong: string, ofRight: string): Promise<Answered> {
    const words = this.#texts.isChinese ? ['对', '错'] : ['True', 'False'];
    const options = await Promise.all(
      words.map(async (text, index) => {
        const right = (index === 0) === isTrue;
        return { runs: [{ text }], right, feedback: await this.#texts.runs(right ? ofRight : ofWrong) };
      }),
    );
    return { answer: { kind: 'choice', several: false, options }, remarks: [] };
  }

  async #match(answers: string): Promise<Answered> {
    const pairs: [Run[], Run[]][] = [];
    for (const { text, at } of giftAnswers(answers, '=')) {
      const [left = '', ...rest] = text.split('->');
      const right = rest.join('->').trim();
      if (right === '') return this.#asText(answers);
      if (left.trim() === '') {
        this.#say(at, {
          severity: 'warning',
          rule: 'gift-no-partner',
          reason: `The answer ${JSON.stringify(unmaskEscapes(right))} belongs to nothing: a quiz offers only what belongs together, so it was left out.`,
        });
      } else {
        const line = this.#lineOf(at);
        pairs.push([await this.#texts.runs(left, line), await this.#texts.runs(right, line)]);
      }
    }
    if (pairs.length < 2) return this.#asText(answers);
    const rights = pairs.map(([, right]) => JSON.stringify(right));
    if (new Set(rights).size < rights.length) {
      this.#say(0, {
        severity: 'warning',
        rule: 'gift-same-match',
        reason:
          'Several things belong to the same answer: the quiz offers it several times, and takes only one as right for each.',
        hint: 'Write what belongs to one answer into one row, or ask with single choices.',
      });
    }
    return { answer: { kind: 'match', pairs }, remarks: [] };
  }

  #number(answers: string): Promise<Answered> {
    const written = answers.replace(/^\s*#/, '');
    const found = giftAnswers(/^\s*[=~]/.test(written) ? written : `=${written}`, '=~');
    return this.#open(found.map((each) => ({ ...each, text: acceptedNumber(each.text) })));
  }

  /** What the learner would type in comes with the question, and what is said of other answers behind it. */
  async #open(found: readonly GiftAnswer[]): Promise<Answered> {
    this.#say(0, {
      severity: 'info',
      rule: 'question-open',
      reason:
        'The learner would write the answer, which a quiz cannot check: the question came in as text, its answer appears on a click.',
    });
    const right: Run[][] = [];
    const remarks: Run[][] = [];
    for (const { isRight, weight = isRight ? 100 : 0, text, feedback, at } of found) {
      const runs = await this.#texts.runs(text, this.#lineOf(at));
      if (weight > 0 && text !== '') right.push(weight === 100 ? runs : [...runs, { text: ` (${weight}%)` }]);
      if (feedback === '') {
        if (weight <= 0 && text !== '') remarks.push([...runs, { text: ` (${weight}%)` }]);
        continue;
      }
      const said = await this.#texts.runs(feedback, this.#lineOf(at));
      remarks.push(text === '' ? said : [...runs, { text: this.#texts.isChinese ? '：' : ': ' }, ...said]);
    }
    return { answer: { kind: 'open', right }, remarks };
  }

  async #asText(answers: string): Promise<Answered> {
    this.#say(0, {
      severity: 'warning',
      rule: 'gift-answers',
      reason:
        'No quiz can be made of the answers of this question: it came in as text with its answers as they are written.',
      hint: 'A choice needs two answers or more, one of them right; pairs are written =left -> right.',
    });
    return { answer: { kind: 'open', right: [plainRuns(unmaskEscapes(answers))] }, remarks: [] };
  }

  #say(at: number, message: Parameters<ReportLine>[1]): void {
    this.#report(this.#lineOf(at), message);
  }
}
