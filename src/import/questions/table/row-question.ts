import type { Block } from '../../../model/deck.ts';
import { optionLetter } from '../../../model/option-names.ts';
import { plainBlocks, plainRuns } from '../formatted-text.ts';
import type { Answer, Question, ReportLine } from '../question.ts';
import { type GivenAnswer, givenAnswer, isSeveralKind, isTruthKind } from './bank-answer.ts';
import type { BankColumns, ColumnRole } from './bank-columns.ts';
import { letteredOptions } from './lettered-options.ts';
import type { SheetRow } from './sheet-row.ts';

/** The question of a row; undefined, with a message, for one that asks nothing. */
export function rowQuestion(
  { line, cells }: SheetRow,
  { at, options: columns }: BankColumns,
  sheet: string,
  report: ReportLine,
): Question | undefined {
  const cell = (role: ColumnRole) => {
    const column = at[role];
    return column === undefined ? '' : (cells[column] ?? '');
  };
  const asked = cell('question');
  if (asked === '') {
    report(line, {
      severity: 'warning',
      rule: 'bank-row',
      reason: `A row without a question was left out: ${JSON.stringify(cells.filter(Boolean).join(' ').slice(0, 60))}.`,
      hint: 'Write its question, or join it to the row that it belongs to, and import it again.',
    });
    return undefined;
  }
  const known = columns.map((column) => cells[column] ?? '');
  const { question, options } = optionsOf(asked, known, cell('options'));
  if (known.slice(0, known.findLastIndex((each) => each !== '') + 1).includes('')) {
    report(line, {
      severity: 'warning',
      rule: 'bank-gap',
      reason:
        'An option before another one is empty and was left out: letters of the answer are those of the columns.',
    });
  }
  const kind = cell('kind');
  const given = answerOf(cell('answer'), options, kind);
  const answer = answered(given, { question, options, kind }, (message) => report(line, message));
  return {
    line,
    title: cell('title'),
    category: cell('category') || sheet,
    text: [...plainBlocks(question), ...(answer.kind === 'open' ? listed(options) : [])],
    answer,
    why: plainBlocks(cell('why')),
  };
}

/** The options of a question that became no quiz. */
function listed(options: Options): Block[] {
  const items = options.flatMap((text, place) =>
    text === '' ? [] : [{ runs: plainRuns(`${optionLetter(place)}. ${text}`), children: [] }],
  );
  return items.length > 0 ? [{ type: 'list', ordered: false, items }] : [];
}

/** An option by its words; empty where its column is, so that letters keep their columns. */
type Options = readonly string[];

function optionsOf(asked: string, known: Options, together: string): { question: string; options: Options } {
  if (known.some((each) => each !== '')) {
    // `A. 一声` in the column of A says its letter twice.
    const own = known.map((each, index) =>
      each.replace(new RegExp(`^${optionLetter(index)}\\s*[.．、:：)）]\\s*`), ''),
    );
    return { question: asked, options: own };
  }
  if (together !== '') {
    const lettered = letteredOptions(together).options;
    const lines = together.split(/\s*(?:\n|\||；|;)\s*/).filter((each) => each !== '');
    return { question: asked, options: lettered.length > 0 ? lettered : lines };
  }
  const { before, options } = letteredOptions(asked);
  return before === '' ? { question: asked, options: [] } : { question: before, options };
}

function answerOf(written: string, options: Options, kind: string): GivenAnswer {
  const hasOptions = options.some((each) => each !== '');
  return givenAnswer(written, hasOptions ? options : [], kind);
}

function answered(
  given: GivenAnswer,
  { question, options, kind }: { question: string; options: Options; kind: string },
  say: (message: Parameters<ReportLine>[1]) => void,
): Answer {
  if (given.kind === 'truth') {
    const words = /\p{Script=Han}/u.test(question) ? ['对', '错'] : ['True', 'False'];
    return {
      kind: 'choice',
      several: false,
      options: words.map((text, index) => option(text, (index === 0) === given.isTrue)),
    };
  }
  const filled = options.map((text, place) => ({ text, place })).filter(({ text }) => text !== '');
  if (given.kind === 'places' && filled.length > 1 && given.places.every((place) => options[place] !== '')) {
    const wanted = isSeveralKind(kind);
    const several = given.places.length > 1 || wanted === true;
    if (wanted === false && several) {
      say({
        severity: 'warning',
        rule: 'bank-kind',
        reason:
          'The table calls this a single choice, but several answers are right: it became a multiple choice.',
      });
    }
    return {
      kind: 'choice',
      several,
      options: filled.map(({ text, place }) => option(text, given.places.includes(place))),
    };
  }
  const text = given.kind === 'words' ? given.text : '';
  if (filled.length === 0 && !isTruthKind(kind)) {
    say({
      severity: text === '' ? 'warning' : 'info',
      rule: 'question-open',
      reason:
        'The learner would write the answer, which a quiz cannot check: the question came in as text, its answer appears on a click.',
    });
    return { kind: 'open', right: text === '' ? [] : [plainRuns(text)] };
  }
  say({
    severity: 'warning',
    rule: 'bank-answer',
    reason: `The answer ${JSON.stringify(text)} fits no option: the question came in as text with its options.`,
    hint: 'Write the letters of the right options, their words, or 对 or 错, and import it again.',
  });
  return { kind: 'open', right: text === '' ? [] : [plainRuns(text)] };
}

const option = (text: string, right: boolean) => ({ runs: plainRuns(text), right, feedback: [] });
