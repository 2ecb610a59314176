import { describe, expect, it } from 'vitest';
import { gradeQuiz } from './quiz.ts';

describe('gradeQuiz', () => {
  const right = ['听', '记'];

  it('asks for a choice before it judges', () => {
    expect(gradeQuiz([], right)).toBe('nothing');
  });

  it('calls right only what is right and complete', () => {
    expect(gradeQuiz(['记', '听'], right)).toBe('right');
    expect(gradeQuiz(['听'], right)).toBe('partly');
    expect(gradeQuiz(['听', '记', '说'], right)).toBe('partly');
    expect(gradeQuiz(['说'], right)).toBe('wrong');
  });
});
