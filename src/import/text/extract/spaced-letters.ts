import { lineRule } from './extract.ts';

/** Six or more Latin letters, each parted from the next by a space or a comma with spaces. */
const LATIN = /(?<![A-Za-z])(?:[A-Za-z](?: ?[,.])? ){5,}[A-Za-z](?![A-Za-z])/g;
/** A stretch of Latin letters with commas and dots but hardly a space: `m e t,c o n`. */
const LATIN_TIGHT = /(?<![a-z])(?:[A-Za-z][ ,.]{1,3}){7,}[A-Za-z](?![A-Za-z])/g;
/** Two to eight Chinese characters set apart with spaces to widen a label: 业 主. */
const CHINESE =
  /(?<![\p{Script=Han}\p{Script=Latin}\d] ?)\p{Script=Han}(?: {1,2}\p{Script=Han}){1,7}(?! ?[\p{Script=Han}])/gu;

/** Joins letters that were spread for looks: `S E R V I C E`, 业 主. */
export const spacedLetters = lineRule('spaced-letters', 'the spaces between spread letters', (text) => {
  const removed: string[] = [];
  const join = (spread: string): string => {
    if (spread.split(/[,.]/).length > spread.split(' ').length / 2) return spread;
    const joined = spread.replace(/ /g, '');
    removed.push(`${spread} → ${joined}`);
    return joined;
  };
  return { text: text.replace(LATIN_TIGHT, join).replace(LATIN, join).replace(CHINESE, join), removed };
});
