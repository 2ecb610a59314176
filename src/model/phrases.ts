/** Words that lean on the word before them: 的, 了 …, and measures after a number. */
const LEANING =
  /^[的地得了着过们吗呢吧啊里上下中内外后前个位条项种次步层页字度性型化者员好清成完观感力率权法式费部]$/u;
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}…—～℃]+$/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/** One character that begins a word or belongs to what follows: 可 of 可感知性, 把 of 把工作. */
const ALONE = /^[\p{Ps}\p{Pi}]?\p{Script=Han}$/u;

/** Figures and letters written close to Chinese: browsers set a little space between them, but not over a break. */
const MIXED = /[\p{Script=Han}][\p{N}\p{Script=Latin}×]$|[\p{N}\p{Script=Latin}×][\p{Script=Han}×]$/u;

const LOST = /^\p{Script=Han}[。！？…]?$/u;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Parts a text where a line may end without tearing a word: `收集客户的信息` is 收集, 客户的, 信息.
 * Chinese has no spaces, and browsers break it anywhere (CSS Text 3, §5.1).
 */
export function phrasesOf(text: string): string[] {
  const phrases: string[] = [];
  for (const { segment } of words.segment(text)) {
    const before = phrases.at(-1);
    const joins =
      before !== undefined &&
      (ALONE.test(before) ||
        LEANING.test(segment) ||
        CLOSING.test(segment) ||
        OPENING.test(before) ||
        MIXED.test(before.slice(-1) + segment.charAt(0)) ||
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
