import { describe, expect, it } from 'vitest';
import { gradeQuiz } from './quiz.ts';

describe('gradeQuiz', () => {
  const right = [true, false, true];

  it('asks for a choice before it judges', () => {
    expect(gradeQuiz([false, false, false], right)).toBe('nothing');
  });

  it('calls right only what is right and complete', () => {
    expect(gradeQuiz([true, false, true], right)).toBe('right');
    expect(gradeQuiz([true, false, false], right)).toBe('partly');
    expect(gradeQuiz([true, true, true], right)).toBe('partly');
    expect(gradeQuiz([false, true, false], right)).toBe('wrong');
  });
});
