import { lineRule } from './extract.ts';

/** Three or more single Chinese characters, each between separators: text that stood upright in a shape. */
const UPRIGHT = /(^|[,，\n])((?:[\p{Script=Han}\d][,，]){2,}\p{Script=Han})($|[,，\n])/gu;

/** Joins upright text that was taken out letter by letter, 优,质,服,务 → 优质服务, and gives it a line of its own, as it had a shape. */
export const verticalText = lineRule('vertical-text', 'the separators within upright text', (text) => {
  const removed: string[] = [];
  const joined = text.replace(UPRIGHT, (_match, before: string, upright: string, after: string) => {
    if (!/\p{Script=Han}[,，]/u.test(upright)) return before + upright + after;
    const word = upright.replace(/[,，]/g, '');
    removed.push(`${upright} → ${word}`);
    return `${before && '\n'}${word}${after && '\n'}`;
  });
  return { text: joined, removed };
});
