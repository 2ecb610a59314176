/** The signs of the symbol fonts that decks use in text, by their code in Wingdings (0xF000 added in files). */
const WINGDINGS: Record<number, string> = {
  40: '☎',
  42: '✉',
  54: '⌛',
  74: '☺',
  76: '☹',
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  116: '⧫',
  117: '◆',
  118: '❖',
  119: '⬥',
  159: '•',
  161: '○',
  167: '▪',
  168: '◻',
  171: '★',
  178: '✧',
  216: '➢',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  231: '⇐',
  232: '⇒',
  233: '⇑',
  234: '⇓',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

/** Adobe Symbol, for signs that turn up in text. */
const SYMBOL: Record<number, string> = {
  97: 'α',
  98: 'β',
  103: 'γ',
  100: 'δ',
  101: 'ε',
  108: 'λ',
  109: 'μ',
  112: 'π',
  115: 'σ',
  119: 'ω',
  68: 'Δ',
  83: 'Σ',
  87: 'Ω',
  163: '≤',
  165: '∞',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
  214: '√',
  229: '∑',
};

/**
 * Replaces characters of the private area U+F020–U+F0FF, which only a symbol font can draw, by real ones.
 * `typeface` is that of the run's `a:sym` (ECMA-376 part 1, §21.1.2.3.10), Wingdings where it has none.
 */
export function replaceSymbols(text: string, typeface: string | undefined): string {
  if (!/[\uf020-\uf0ff]/.test(text)) return text;
  const table = typeface === 'Symbol' ? SYMBOL : WINGDINGS;
  return text.replace(/[\uf020-\uf0ff]/g, (sign) => table[sign.charCodeAt(0) - 0xf000] ?? '•');
}
