import type { Block, Deck, Quiz, Run, Slide } from '../../model/deck.ts';
import { OPTION_BY_PLACE } from '../../model/option-names.ts';
import { textOfBlocks } from '../text-of-block.ts';
import { textOfRuns } from '../text-of-runs.ts';
import type { Answer, Question, QuestionBank } from './question.ts';

/** What a deck of questions says by itself, in the language of its questions. */
const WORDS = {
  chinese: { answer: '参考答案：', colon: '：', between: '；', head: ['题目', '配对'] },
  english: { answer: 'Answer: ', colon: ': ', between: '; ', head: ['Item', 'Match'] },
} as const;

type Words = (typeof WORDS)[keyof typeof WORDS];

/** A deck of one question a slide; a new category has a slide of its own before its first question. */
export function questionDeck({ title, questions }: QuestionBank): Deck {
  const words = WORDS[/\p{Script=Han}/u.test(JSON.stringify(questions)) ? 'chinese' : 'english'];
  const slides: Slide[] = [];
  let category = '';
  const add = (slide: Omit<Slide, 'source' | 'notes'>) =>
    slides.push({ source: slides.length + 1, notes: [], ...slide });
  for (const question of questions) {
    if (question.category !== category && question.category !== '') {
      add({ title: question.category, section: question.category, layout: 'section', blocks: [] });
    }
    category = question.category;
    add({ title: question.title, blocks: blocksOf(question, words) });
  }
  return { title, unpaged: true, slides, assets: [] };
}

function blocksOf({ text, answer, why }: Question, words: Words): Block[] {
  if (answer.kind === 'open') {
    const right = answer.right.length > 0 ? [answerOf(answer.right, words)] : [];
    const shown: Block[] = [...right, ...why];
    return shown.length > 0 ? [...text, { type: 'step', blocks: shown }] : text;
  }
  const { before, question } = questionOf(text);
  const head: Quiz['head'] = [...words.head];
  const quiz: Quiz =
    answer.kind === 'match'
      ? { type: 'quiz', kind: 'match', question, options: [], pairs: answer.pairs, head, why }
      : {
          type: 'quiz',
          kind: answer.several ? 'multiple' : 'single',
          question,
          options: answer.options.map(({ runs, right }) => ({ runs, right })),
          pairs: [],
          head,
          ...(isOrdered(answer, why) ? { keepsOrder: true as const } : {}),
          why: [...why, ...feedbackOf(answer, words)],
        };
  return [...before, quiz];
}

/** The first list or table inside a `Quiz` is its answers: those of the question stand before it. */
function questionOf(text: readonly Block[]): { before: Block[]; question: Block[] } {
  const last = text.findLastIndex(({ type }) => type !== 'paragraph' && type !== 'code');
  return { before: text.slice(0, last + 1), question: text.slice(last + 1) };
}

/** What is said of single options, by their words: readers are offered them in another order at each try. */
function feedbackOf({ options }: Answer & { kind: 'choice' }, { colon }: Words): Block[] {
  const items = options.flatMap(({ runs, feedback }) =>
    feedback.length > 0 ? [{ runs: [...runs, { text: colon }, ...feedback], children: [] }] : [],
  );
  return items.length > 0 ? [{ type: 'list', ordered: false, items }] : [];
}

/** Whether options, or what is said of them, speak of others by their places. */
function isOrdered({ options }: Answer & { kind: 'choice' }, why: Block[]): boolean {
  const said = options.flatMap(({ runs, feedback }) => [textOfRuns(runs), textOfRuns(feedback)]);
  return OPTION_BY_PLACE.test([...said, textOfBlocks(why)].join('\n'));
}

function answerOf(right: readonly Run[][], { answer, between }: Words): Block {
  const runs = right.flatMap((each, index) => (index === 0 ? each : [{ text: between }, ...each]));
  return { type: 'paragraph', runs: [{ text: answer, bold: true }, ...runs] };
}
