import { describe, expect, it } from 'vitest';
import { faceName, faceNamed, faceOf } from './face.ts';
import { moodOf } from './moods.ts';

describe('a face', () => {
  it('is the same for the same name in every mood', () => {
    const [angry, glad] = [faceOf('王女士', moodOf('生气')), faceOf('王女士', moodOf('glad'))];
    expect(angry).toEqual({ ...glad, mood: 'angry' });
  });

  it('is a woman’s or a man’s where the name or the author says so', () => {
    expect(['王女士', '李小姐', 'Ms Li'].map((name) => faceOf(name, 'calm').figure)).toEqual(['w', 'w', 'w']);
    expect(['王先生', '老大爷', 'Mr Li'].map((name) => faceOf(name, 'calm').figure)).toEqual(['m', 'm', 'm']);
    expect(faceOf('客服', 'calm', 'm').figure).toBe('m');
    expect(faceOf('客服', 'calm', 'w').figure).toBe('w');
  });

  it('is found again by its name, and by no other', () => {
    const face = faceOf('业主', 'upset');
    expect(faceNamed(faceName(face))).toEqual(face);
    for (const name of ['', 'x-1-calm', 'w-1-bored', '../w-1-calm', 'w-1-calm.svg'])
      expect(faceNamed(name)).toBeUndefined();
  });
});
