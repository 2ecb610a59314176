import { describe, expect, it } from 'vitest';
import { courseState, type LearningCourse, withCompleted } from './completion.ts';
import { currentProgress, type Learners, readLearners, withLearner, withProgress } from './learners.ts';
import {
  NO_PROGRESS,
  type Progress,
  readProgress,
  withAnswer,
  withPageRead,
  withSlideSeen,
} from './progress.ts';
import { csvOf, progressRows } from './progress-table.ts';

const phone = { id: 'phone', title: '电话', slides: ['a', 'b'] };
const quiz = { id: 'quiz', title: '自测', slides: ['q1', 'q2'] };
const course: LearningCourse = {
  id: 'basics',
  title: '基础',
  decks: [
    { id: 'phone', title: '电话', slides: 2, quizzes: 0 },
    { id: 'quiz', title: '自测', slides: 2, quizzes: 2 },
  ],
  rule: { read: ['phone'], quiz: { decks: ['quiz'], score: 80 } },
};
const at = (day: number) => `2026-01-0${day}T08:00:00.000Z`;
const answered = (progress: Progress, id: string, right: boolean, day: number) =>
  withAnswer(progress, quiz, { slide: id, quiz: id, question: '先做什么？', right, at: at(day) });
const read = ['a', 'b'].reduce((done, slide) => withSlideSeen(done, phone, slide, at(1)), NO_PROGRESS);

describe('progress', () => {
  it('counts a slide once, knows the last one, and forgets slides that have gone', () => {
    const again = withSlideSeen(read, { ...phone, slides: ['b', 'c'] }, 'b', at(2));
    expect(again.decks.phone).toMatchObject({ seen: ['b'], last: 'b', at: at(2) });
  });

  it('keeps of a quiz the last try and how many there were', () => {
    const twice = answered(answered(read, 'q1', false, 2), 'q1', true, 3);
    expect(twice.decks.quiz?.quizzes.q1).toEqual({
      right: true,
      attempts: 2,
      at: at(3),
      question: '先做什么？',
    });
  });

  it('goes on at the slide of an answer, which may be given sooner than the slide counts as seen', () => {
    expect(answered(read, 'q2', true, 2).decks.quiz).toMatchObject({ seen: [], last: 'q2' });
  });

  it('keeps the pages that were read', () => {
    const page = { title: '前台', at: at(2) };
    expect(withPageRead(read, 'roles/desk', page).pages).toEqual({ 'roles/desk': page });
    expect(readProgress({ pages: { 'roles/desk': page, other: 1 } }).pages).toEqual({ 'roles/desk': page });
  });

  it('reads back what it wrote, and nothing of what others wrote', () => {
    const progress = withCompleted(answered(answered(read, 'q1', true, 2), 'q2', true, 3), course);
    expect(readProgress(JSON.parse(JSON.stringify(progress)))).toEqual(progress);
    for (const foreign of [null, 'x', [1], { decks: { a: 1, b: { title: 3 } }, completed: { c: 'yes' } }]) {
      expect(readProgress(foreign)).toEqual(NO_PROGRESS);
    }
  });
});

describe('a course', () => {
  it('says what is left and where to go on', () => {
    const state = courseState(course, withSlideSeen(NO_PROGRESS, phone, 'a', at(1)));
    expect(state).toMatchObject({ share: 0.25, score: 0, complete: false, failed: false });
    expect(state.next).toEqual({ deck: 'phone', title: '电话', slide: 'a' });
    expect(courseState(course, read).next?.deck).toBe('quiz');
  });

  it('is complete when all is read and enough is right, with the time of what was done last', () => {
    const progress = withCompleted(answered(answered(read, 'q1', true, 2), 'q2', true, 3), course);
    expect(courseState(course, progress)).toMatchObject({ share: 1, score: 100, complete: true });
    expect(progress.completed.basics).toEqual({ at: at(3), score: 100, title: '基础' });
  });

  it('counts the quizzes of several decks together, and asks for each of them', () => {
    const more = { id: 'more', title: '再测', slides: ['m'] };
    const two: LearningCourse = {
      ...course,
      decks: [...course.decks, { id: 'more', title: '再测', slides: 1, quizzes: 2 }],
      rule: { read: [], quiz: { decks: ['quiz', 'more'], score: 75 } },
    };
    const quizDone = answered(answered(NO_PROGRESS, 'q1', true, 1), 'q2', true, 1);
    const one = withAnswer(quizDone, more, { slide: 'm', quiz: 'm', question: '', right: true, at: at(2) });
    expect(courseState(two, one)).toMatchObject({ score: 75, complete: false });
    // One of the two in `more` is wrong, which alone would be too little.
    const all = withAnswer(one, more, { slide: 'm', quiz: 'm.2', question: '', right: false, at: at(2) });
    expect(courseState(two, all)).toMatchObject({ score: 75, complete: true });
  });

  it('is failed when all is answered and too little is right, and can be mended', () => {
    const half = answered(answered(read, 'q1', true, 2), 'q2', false, 3);
    expect(courseState(course, half)).toMatchObject({ score: 50, failed: true, complete: false });
    expect(courseState(course, half).next?.deck).toBe('quiz');
    expect(withCompleted(half, course).completed).toEqual({});
    expect(courseState(course, answered(half, 'q2', true, 4)).complete).toBe(true);
  });

  it('stays completed when a quiz is tried again and goes wrong', () => {
    const done = withCompleted(answered(answered(read, 'q1', true, 2), 'q2', true, 3), course);
    expect(withCompleted(answered(done, 'q1', false, 5), course).completed.basics).toEqual({
      at: at(3),
      score: 100,
      title: '基础',
    });
  });

  it('does not count a score of 79.9 as 80', () => {
    const ask = { id: 'quiz', title: '', slides: 0, quizzes: 1000 };
    const many = { ...course, decks: [ask], rule: { read: [], quiz: { decks: ['quiz'], score: 80 } } };
    const quizzes = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [
        `q${index}`,
        { right: index < 799, attempts: 1, at: at(1) },
      ]),
    );
    const progress = {
      decks: { quiz: { title: '', seen: [], last: '', at: at(1), quizzes } },
      pages: {},
      completed: {},
    };
    expect(courseState(many, progress)).toMatchObject({ score: 79, complete: false });
  });
});

describe('several people on one device', () => {
  const nobody: Learners = { current: '', all: {} };

  it('the first who chooses a name keeps what was done before', () => {
    const { learners, answers } = withLearner(withProgress(nobody, read), '张三', { place: ['A'] });
    expect(learners.current).toBe('张三');
    expect(learners.all.张三?.progress).toEqual(read);
    expect(Object.keys(learners.all)).toEqual(['张三']);
    expect(answers).toEqual({ place: ['A'] });
  });

  it('see neither the progress nor the answers of each other, and find their own again', () => {
    const first = withLearner(withProgress(nobody, read), '张三', { place: ['A'] });
    const second = withLearner(first.learners, '李四', first.answers);
    expect(second.answers).toEqual({});
    expect(second.learners.all.李四?.progress).toEqual(NO_PROGRESS);
    const back = withLearner(readLearners(JSON.parse(JSON.stringify(second.learners))), '张三', {
      place: ['B'],
    });
    expect(back.answers).toEqual({ place: ['A'] });
    expect(back.learners.all.李四?.answers).toEqual({ place: ['B'] });
  });
});

describe('a name that every object of JavaScript has', () => {
  it.each(['constructor', 'toString', '__proto__', '<b>x</b>', 'محمد', 'x'.repeat(200)])(
    '%s is one like others',
    (name) => {
      const first = withLearner(withProgress({ current: '', all: {} }, read), '张三', {});
      const other = withLearner(first.learners, name, {});
      expect(other.answers).toEqual({});
      expect(currentProgress(readLearners(JSON.parse(JSON.stringify(other.learners))))).toEqual(NO_PROGRESS);
      expect(currentProgress(withLearner(other.learners, '张三', {}).learners)).toEqual(read);
    },
  );

  it('may be that of a quiz', () => {
    const tried = withAnswer(NO_PROGRESS, quiz, {
      slide: 'q1',
      quiz: 'constructor',
      question: '',
      right: true,
      at: at(1),
    });
    expect(tried.decks.quiz?.quizzes.constructor).toMatchObject({ right: true, attempts: 1 });
  });
});

describe('the table of everything', () => {
  it('has a row for each deck, quiz, checklist and course, and is no formula to a spreadsheet', () => {
    const progress = withCompleted(answered(answered(read, 'q1', true, 2), 'q2', true, 3), course);
    const paged = withPageRead(progress, 'roles/desk', { title: '前台', at: at(2) });
    const rows = progressRows(withProgress({ current: '=HYPERLINK("x")', all: {} }, paged), {
      '交接班 / 1 ✓': ['王五', '1月2日'],
      'other / 1': ['x'],
    });
    expect(rows.map(({ kind, result }) => `${kind} ${result}`)).toEqual([
      'course 100',
      'deck 2',
      'deck 0',
      'quiz right',
      'quiz right',
      'page ',
      'checklist 王五',
    ]);
    expect(rows[3]?.title).toBe('自测 · 先做什么？');
    const csv = csvOf(rows);
    expect(csv.startsWith('\ufefflearner,kind,id,')).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""x"")",deck,phone,电话,2,,${at(1)}\r\n`);
  });
});
