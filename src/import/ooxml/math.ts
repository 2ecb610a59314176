import type { Run } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';
import { NO_ELEMENT, type XmlElement } from './xml.ts';

/** An expression as MathML and as a line of text. */
interface Expression {
  mathml: string;
  text: string;
}

type MathReader = (element: XmlElement, depth: number) => Expression;

/** Office Math (ECMA-376 part 1, §22.1.2) by element; others are read for what is inside them. */
const MATH_READERS: Record<string, MathReader> = {
  'm:r': readMathRun,
  'm:f': (e, d) => {
    const [numerator, denominator] = parts(e, d, 'm:num', 'm:den');
    const bar = e.first('m:fPr', 'm:type').attribute('m:val') === 'noBar' ? ' linethickness="0"' : '';
    return {
      mathml: `<mfrac${bar}>${numerator.mathml}${denominator.mathml}</mfrac>`,
      text: `${group(numerator)}/${group(denominator)}`,
    };
  },
  'm:sSup': scripts('msup', ['m:e', 'm:sup'], ['', '^']),
  'm:sSub': scripts('msub', ['m:e', 'm:sub'], ['', '_']),
  'm:sSubSup': scripts('msubsup', ['m:e', 'm:sub', 'm:sup'], ['', '_', '^']),
  'm:limLow': scripts('munder', ['m:e', 'm:lim'], ['', '_']),
  'm:limUpp': scripts('mover', ['m:e', 'm:lim'], ['', '^']),
  'm:sPre': (e, d) => {
    const [sub, sup, base] = parts(e, d, 'm:sub', 'm:sup', 'm:e');
    return {
      mathml: `<mmultiscripts>${base.mathml}<mprescripts/>${sub.mathml}${sup.mathml}</mmultiscripts>`,
      text: `_${group(sub)}^${group(sup)}${base.text}`,
    };
  },
  'm:rad': (e, d) => {
    const [degree, base] = parts(e, d, 'm:deg', 'm:e');
    return degree.text === ''
      ? { mathml: `<msqrt>${base.mathml}</msqrt>`, text: `√${group(base)}` }
      : { mathml: `<mroot>${base.mathml}${degree.mathml}</mroot>`, text: `${degree.text}√${group(base)}` };
  },
  'm:nary': readNary,
  'm:d': readDelimiters,
  'm:func': (e, d) => {
    const [name, base] = parts(e, d, 'm:fName', 'm:e');
    return {
      mathml: row(`${name.mathml}<mo>&#x2061;</mo>${base.mathml}`),
      text: `${name.text} ${base.text}`,
    };
  },
  'm:acc': (e, d) => accent(e, d, 'mover', e.first('m:accPr', 'm:chr').attribute('m:val') ?? '\u0302'),
  'm:bar': (e, d) =>
    e.first('m:barPr', 'm:pos').attribute('m:val') === 'top'
      ? accent(e, d, 'mover', '¯')
      : accent(e, d, 'munder', '_'),
  'm:groupChr': (e, d) => {
    const properties = e.first('m:groupChrPr');
    const over = properties.first('m:pos').attribute('m:val') === 'top';
    return accent(e, d, over ? 'mover' : 'munder', properties.first('m:chr').attribute('m:val') ?? '⏟');
  },
  'm:m': readMatrix,
  'm:eqArr': (e, d) => stacked(e.all('m:e').map((line) => [readInside(line, d)])),
};

/** Properties carry no content. */
const PROPERTIES = /Pr$/;
const MAX_DEPTH = 100;

/** Reads `m:oMath` (§22.1.2.77) as a run of text with its MathML; a number alone is text, found and spoken as such. */
export function readMath(math: XmlElement, report: (message: Omit<Message, 'place'>) => void): Run {
  const { mathml, text } = readInside(math, 0);
  if (math.descendants('m:r').length > 0 && text.trim() === '') {
    report({
      severity: 'warning',
      rule: 'equation',
      reason: 'An equation could not be read.',
      hint: 'Write it again in the deck.',
    });
  }
  return isNumber(math, text) ? { text } : { text, mathml: `<math>${mathml}</math>` };
}

function isNumber({ elements }: XmlElement, text: string): boolean {
  return elements.every(({ name }) => name === 'm:r' || PROPERTIES.test(name)) && /^\p{Nd}+$/u.test(text);
}

function readInside(element: XmlElement, depth: number): Expression {
  if (depth > MAX_DEPTH) return { mathml: '<mrow></mrow>', text: '' };
  const inside = element.elements
    .filter(({ name }) => !PROPERTIES.test(name))
    .map((child) => read(child, depth + 1));
  const mathml = inside.map((part) => part.mathml).join('');
  return { mathml: row(mathml), text: inside.map((part) => part.text).join('') };
}

function read(element: XmlElement, depth: number): Expression {
  return MATH_READERS[element.name]?.(element, depth) ?? readInside(element, depth);
}

function parts(element: XmlElement, depth: number, ...names: string[]): [Expression, Expression, Expression] {
  const [a = '', b = '', c = ''] = names;
  const part = (name: string) => readInside(name === '' ? NO_ELEMENT : element.first(name), depth);
  return [part(a), part(b), part(c)];
}

function scripts(name: string, names: string[], signs: string[]): MathReader {
  return (element, depth) => {
    const inside = parts(element, depth, ...names).slice(0, names.length);
    return {
      mathml: `<${name}>${inside.map(({ mathml }) => mathml).join('')}</${name}>`,
      text: inside.map((part, index) => (index === 0 ? part.text : `${signs[index]}${group(part)}`)).join(''),
    };
  };
}

function accent(element: XmlElement, depth: number, name: 'mover' | 'munder', sign: string): Expression {
  const base = readInside(element.first('m:e'), depth);
  const attribute = name === 'mover' ? 'accent' : 'accentunder';
  return {
    mathml: `<${name} ${attribute}="true">${base.mathml}${operator(sign)}</${name}>`,
    text: base.text,
  };
}

/** A sum, product or integral with its limits (§22.1.2.70); without a sign it is an integral. */
function readNary(element: XmlElement, depth: number): Expression {
  const properties = element.first('m:naryPr');
  const sign = properties.first('m:chr').attribute('m:val') ?? '∫';
  const beside = (properties.first('m:limLoc').attribute('m:val') ?? 'subSup') === 'subSup';
  const [low, high, base] = parts(element, depth, 'm:sub', 'm:sup', 'm:e');
  const kind = [low.text, high.text].map((text) => text !== '');
  const name =
    kind[0] && kind[1]
      ? beside
        ? 'msubsup'
        : 'munderover'
      : kind[0]
        ? beside
          ? 'msub'
          : 'munder'
        : beside
          ? 'msup'
          : 'mover';
  const limits = `${kind[0] ? low.mathml : ''}${kind[1] ? high.mathml : ''}`;
  const head = limits === '' ? operator(sign) : `<${name}>${operator(sign)}${limits}</${name}>`;
  const text = `${sign}${kind[0] ? `_${group(low)}` : ''}${kind[1] ? `^${group(high)}` : ''} ${base.text}`;
  return { mathml: row(head + base.mathml), text };
}

function readDelimiters(element: XmlElement, depth: number): Expression {
  const sign = (name: string, standard: string) =>
    element.first('m:dPr', name).attribute('m:val') ?? standard;
  const [open, separator, close] = [sign('m:begChr', '('), sign('m:sepChr', '|'), sign('m:endChr', ')')];
  const inside = element.all('m:e').map((part) => readInside(part, depth));
  const mathml = inside.map((part) => part.mathml).join(operator(separator));
  return {
    mathml: row(`${open && operator(open)}${mathml}${close && operator(close)}`),
    text: `${open}${inside.map((part) => part.text).join(separator)}${close}`,
  };
}

function readMatrix(element: XmlElement, depth: number): Expression {
  return stacked(element.all('m:mr').map((line) => line.all('m:e').map((cell) => readInside(cell, depth))));
}

function stacked(rows: Expression[][]): Expression {
  const cells = (line: Expression[]) => line.map(({ mathml }) => `<mtd>${mathml}</mtd>`).join('');
  return {
    mathml: `<mtable>${rows.map((line) => `<mtr>${cells(line)}</mtr>`).join('')}</mtable>`,
    text: rows.map((line) => line.map(({ text }) => text).join(', ')).join('; '),
  };
}

/** The text of a run, cut into numbers, names and operators. */
function readMathRun(element: XmlElement): Expression {
  const text = element
    .all('m:t')
    .map((t) => t.text)
    .join('');
  const isPlain =
    element.first('m:rPr', 'm:sty').attribute('m:val') === 'p' || element.find('m:rPr', 'm:nor');
  const tokens = text.match(/\d+(?:[.,]\d+)*|[A-Za-z]{2,}|\p{Script=Han}+|\p{L}\p{M}*|\s+|./gsu) ?? [];
  const mathml = tokens.map((token) => {
    if (/^\s+$/.test(token)) return '<mspace width="0.3em"/>';
    if (/^\d/.test(token)) return `<mn>${escapeXml(token)}</mn>`;
    if (/^\p{Script=Han}/u.test(token)) return `<mtext>${escapeXml(token)}</mtext>`;
    if (!/^\p{L}/u.test(token)) return operator(token);
    if (isPlain) return `<mi mathvariant="normal">${escapeXml(token)}</mi>`;
    return [...token].map((letter) => `<mi>${escapeXml(letter)}</mi>`).join('');
  });
  return { mathml: mathml.join(''), text };
}

function operator(sign: string): string {
  return `<mo>${escapeXml(sign)}</mo>`;
}

const SINGLE_SIGN = /^<(m[inos])\b[^<>]*>[^<>]*<\/\1>$/u;

/** MathML elements take a fixed number of children; a row makes one of many, or of none. */
function row(mathml: string): string {
  return SINGLE_SIGN.test(mathml) ? mathml : `<mrow>${mathml}</mrow>`;
}

/** Brackets in linear text around what is more than one sign. */
function group({ text }: Expression): string {
  return [...text].length > 1 ? `(${text})` : text;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
