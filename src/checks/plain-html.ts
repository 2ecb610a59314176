/** Attributes of MathML Core that any of its elements may have, without those that style or run something. */
const OF_MATH = ['dir', 'displaystyle', 'mathvariant', 'scriptlevel'];

/**
 * HTML that Markdown has no words for, and MathML Core, with the attributes that an author or an
 * import may give; none of them runs, loads or leads anywhere.
 */
export const PLAIN_HTML: Readonly<Record<string, readonly string[]>> = {
  br: [],
  sub: [],
  sup: [],
  // Lists in cells of tables.
  ul: [],
  ol: ['start'],
  li: [],
  math: ['display', ...OF_MATH],
  semantics: OF_MATH,
  annotation: ['encoding', ...OF_MATH],
  merror: OF_MATH,
  mfrac: ['linethickness', ...OF_MATH],
  mi: OF_MATH,
  mmultiscripts: OF_MATH,
  mn: OF_MATH,
  mo: [
    'fence',
    'form',
    'largeop',
    'lspace',
    'maxsize',
    'minsize',
    'movablelimits',
    'rspace',
    'separator',
    'stretchy',
    'symmetric',
    ...OF_MATH,
  ],
  mover: ['accent', ...OF_MATH],
  mpadded: ['depth', 'height', 'lspace', 'voffset', 'width', ...OF_MATH],
  mphantom: OF_MATH,
  mprescripts: OF_MATH,
  mroot: OF_MATH,
  mrow: OF_MATH,
  ms: OF_MATH,
  mspace: ['depth', 'height', 'width', ...OF_MATH],
  msqrt: OF_MATH,
  mstyle: OF_MATH,
  msub: OF_MATH,
  msubsup: OF_MATH,
  msup: OF_MATH,
  mtable: OF_MATH,
  mtd: ['columnspan', 'rowspan', ...OF_MATH],
  mtext: OF_MATH,
  mtr: OF_MATH,
  munder: ['accentunder', ...OF_MATH],
  munderover: ['accent', 'accentunder', ...OF_MATH],
};
