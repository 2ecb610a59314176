import { lineRule } from './extract.ts';

const SPLIT = /(?<![^,，\n])([A-Z])[,，]([a-z]{2,})(?![^,，\n])/g;

/** Joins an enlarged first letter with its word: `W,hy` → `Why`. */
export const splitInitials = lineRule('split-initials', 'the separator after an enlarged initial', (text) => {
  const removed: string[] = [];
  const joined = text.replace(SPLIT, (split, initial: string, rest: string) => {
    removed.push(`${split} → ${initial}${rest}`);
    return initial + rest;
  });
  return { text: joined, removed };
});
