import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

/** Words that lean on the word before them: 的, 了 …, and measures after a number. */
const LEANING =
  /^[的地得了着过们吗呢吧啊里上下中内外后前个位条项种次步层页字度性型化者员好清成完观感力率权法式费部值表卡单证室处科组班]$/u;
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}…—～℃]+$/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/** One character that begins a word or belongs to what follows: 可 of 可感知性, 把 of 把工作. */
const ALONE = /^[\p{Ps}\p{Pi}]?\p{Script=Han}$/u;

/**
 * Two signs between which no line ends: the letters of one word in scripts that the dictionary does not know, and figures
 * and letters written close to Chinese, where browsers set a little space but not over a break.
 */
const JOINED =
  /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2})[\p{L}\p{M}\p{N}×][\p{L}\p{M}\p{N}×]$/u;

/** What an apostrophe joins: author’s, l’hôtel. */
const APOSTROPHE = /\p{Script=Latin}[’']$/u;

const LOST = /^\p{Script=Han}[。！？…]?$/u;

/** How people are addressed, after a name: 王女士 is one word. */
const ADDRESS = /^(?:女士|先生|小姐|太太|师傅|老师|阿姨|大爷|经理|主任|主管|总监|总)$/u;

let jieba: Jieba | undefined;

/** Dictionary words: Intl.Segmenter cuts 岗亭, 贴心 and 客户经理 in two, and each browser elsewhere. */
function wordsOf(text: string): string[] {
  jieba ??= Jieba.withDict(dict);
  return jieba.cut(text, true);
}

/** The same for marks between the parts (`<wbr>`): at a space a line may end without one. */
export function markedPhrasesOf(text: string): string[] {
  const parts: string[] = [];
  for (const phrase of phrasesOf(text)) {
    const before = parts.at(-1);
    if (before !== undefined && /\s$/.test(before)) parts[parts.length - 1] = before + phrase;
    else parts.push(phrase);
  }
  return parts;
}

/**
 * Parts a text where a line may end without tearing a word: `收集客户的信息` is 收集, 客户的, 信息.
 * Chinese has no spaces, and browsers break it anywhere (CSS Text 3, §5.1). The dictionary costs a build some 0.2 s.
 */
export function phrasesOf(text: string): string[] {
  const phrases: string[] = [];
  for (const segment of wordsOf(text)) {
    const before = phrases.at(-1);
    const joins =
      before !== undefined &&
      (ALONE.test(before) ||
        LEANING.test(segment) ||
        (ADDRESS.test(segment) && /\p{Script=Han}$/u.test(before) && before.length <= 2) ||
        CLOSING.test(segment) ||
        OPENING.test(before) ||
        (APOSTROPHE.test(before) && /^\p{Script=Latin}/u.test(segment)) ||
        JOINED.test(
          [...before]
            .slice(-1)
            .concat([...segment].slice(0, 1))
            .join(''),
        ) ||
        /^\s+$/.test(segment));
    if (joins) phrases[phrases.length - 1] = before + segment;
    else phrases.push(segment);
  }
  // One character alone on the last line looks lost.
  const [last] = phrases.slice(-1);
  if (phrases.length > 1 && last !== undefined && LOST.test(last)) {
    phrases.splice(-2, 2, phrases.slice(-2).join(''));
  }
  return phrases;
}
