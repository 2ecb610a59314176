import { expect, it } from 'vitest';
import { atMoment, lessonTable, newLesson } from './lesson-record.ts';

const START = 1_700_000_000_000;
const SLIDES = [
  { id: 'cover', title: '封面', minutes: 0.5 },
  { id: 'greet', title: '先问好，再问事', minutes: 2 },
];
const HEADS = { slide: '页', planned: '计划分钟', taken: '实际分钟', question: '问题' };

it('counts the time of the slide that is shown while the clock runs, and none while it rests', () => {
  let lesson = newLesson(START);
  lesson = atMoment(lesson, 'greet', START + 1000);
  lesson = atMoment(lesson, 'greet', START + 3000);
  lesson = atMoment(lesson, undefined, START + 9000);
  lesson = atMoment(lesson, 'greet', START + 10_000);
  expect(lesson.seconds).toEqual({ greet: 4 });
});

it('does not count the hours in which the computer slept', () => {
  const lesson = atMoment(newLesson(START), 'greet', START + 3_600_000);
  expect(lesson.seconds).toEqual({});
  expect(atMoment(lesson, 'greet', START + 3_602_000).seconds).toEqual({ greet: 2 });
});

it('writes slides and questions as a table that a spreadsheet opens, and no formula', () => {
  const lesson = {
    ...newLesson(START),
    seconds: { greet: 150 },
    questions: [
      { slide: 'greet', text: '业主说"急"，怎么办？' },
      { slide: 'greet', text: '=1+1' },
    ],
  };
  expect(lessonTable(lesson, SLIDES, HEADS).split('\r\n')).toEqual([
    ',页,计划分钟,实际分钟',
    '0,封面,0.5,0',
    '1,先问好，再问事,2,2.5',
    '',
    ',页,问题',
    '1,先问好，再问事,"业主说""急""，怎么办？"',
    "1,先问好，再问事,'=1+1",
  ]);
});
