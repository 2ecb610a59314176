/** What the bytes of a text were taken for. */
export interface Guess {
  text: string;
  /** A label of the Encoding Standard. */
  encoding: string;
  /** Another encoding would do nearly as well, or the text is too short to tell. */
  isDoubtful: boolean;
}

/** The characters that half of any Chinese text consists of, simplified and traditional, with their punctuation. */
const COMMON_CHINESE = new Set(
  '的一是不了在有人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過子说說产產种種面而方后後多定行学學法所民得经經三之进進着等部度家电電力里如水化高自二理起小物现現实實加量都两兩体體制机機当當使点點从從业業本去把性好应應开開它合还還因由其些然前外天政四日那社义義事平形相全表间間样樣与與关關各重新线線内內数數正心反你明看原又利比或但质質气氣第向道命此变變条條只没沒结結解问問意建月公无無系军很情者最立代想已通并提直题題党程展五果料象员員革位入常文总總次品式活设設及管特件长長求老头頭基资資路级級图圖山统統接知较將将组組见見计計别別她手角期根论論运運农指九区區强強放决決西被干做必战戰先回则則任取据據处處客服务務投诉訴电话話先接待培训訓礼禮仪儀请請您好，。、：；？！（）“”《》',
);
const KANA = /[\u3040-\u30ff]/u;
const HANGUL = /[\uac00-\ud7a3]/u;
/** Letters of western Europe that stand among others in words. */
const WESTERN = /[\u00c0-\u00ff\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u20ac]/u;

interface Candidate {
  encoding: string;
  /** How well a character fits a text in this encoding, 0 to 1. */
  fits(character: string): number;
  /** Less than this share of fitting characters speaks against it: Korean is written in Hangul alone. */
  least?: number;
}

const chinese = (character: string): number => (COMMON_CHINESE.has(character) ? 1 : 0);

/** Encodings of texts that are not Unicode, the likeliest first. */
const CANDIDATES: Candidate[] = [
  { encoding: 'gb18030', fits: chinese },
  { encoding: 'big5', fits: chinese },
  { encoding: 'shift_jis', fits: (character) => (KANA.test(character) ? 1 : chinese(character) / 2) },
  { encoding: 'euc-kr', fits: (character) => (HANGUL.test(character) ? 1 : 0), least: 0.8 },
];

/** So many characters that no encoding has at that place tell that it is another one. */
const MOST_REPLACED_SHARE = 0.01;
/** Below this share of fitting characters nothing speaks for an encoding. */
const LEAST_FIT = 0.15;
/** How much better the best must fit than the next. */
const LEAD = 2;
/** Fewer characters beyond ASCII than this say little of the language. */
const ENOUGH = 12;

/** Tells the encoding of a text without mark that is not UTF-8; `undefined` when none fits. */
export function guessEncoding(bytes: Uint8Array): Guess | undefined {
  return guessWide(bytes) ?? guessWestern(bytes) ?? guessAsian(bytes);
}

/** UTF-16 without its mark: the zeros of ASCII characters stand at every other place. */
function guessWide(bytes: Uint8Array): Guess | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even === odd || Math.min(even, odd) * 10 > Math.max(even, odd)) return undefined;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  return { text: new TextDecoder(encoding).decode(bytes), encoding, isDoubtful: true };
}

/** Few bytes beyond ASCII, each among letters: a text of western Europe. */
function guessWestern(bytes: Uint8Array): Guess | undefined {
  const text = new TextDecoder('windows-1252').decode(bytes);
  const beyond = [...text].filter((character) => character > '\u007f').length;
  const fitting =
    text.match(
      /(?<=[A-Za-z\s'"(]|^)[\u00c0-\u00ff](?=[A-Za-z\s,.'")]|$)|[\u2018-\u201d\u2013\u2014\u2026\u20ac\u00ab\u00bb\u00a0]/gu,
    ) ?? [];
  const isWestern =
    beyond > 0 &&
    beyond * 5 < text.length &&
    fitting.length >= beyond * 0.9 &&
    fitting.some((sign) => WESTERN.test(sign));
  return isWestern ? { text, encoding: 'windows-1252', isDoubtful: true } : undefined;
}

function guessAsian(bytes: Uint8Array): Guess | undefined {
  const read = CANDIDATES.flatMap(({ encoding, fits, least = 0 }) => {
    const text = new TextDecoder(encoding).decode(bytes);
    const beyond = [...text].filter((character) => character > '\u007f');
    const replaced = beyond.filter((character) => character === '\ufffd').length;
    if (replaced > text.length * MOST_REPLACED_SHARE) return [];
    const fit = beyond.reduce((sum, character) => sum + fits(character), 0) / Math.max(1, beyond.length);
    return fit < least ? [] : [{ text, encoding, fit, length: beyond.length }];
  }).sort((a, b) => b.fit - a.fit);
  const [best, next] = read;
  if (best === undefined) return undefined;
  const isClear = best.fit >= LEAST_FIT && best.fit >= LEAD * (next?.fit ?? 0) && best.length >= ENOUGH;
  // Chinese Windows writes GB 18030 where nothing speaks for another.
  const chosen = best.fit < LEAST_FIT ? (read.find(({ encoding }) => encoding === 'gb18030') ?? best) : best;
  return {
    text: chosen.text,
    encoding: chosen.encoding,
    isDoubtful: !isClear || chosen.encoding !== 'gb18030',
  };
}
