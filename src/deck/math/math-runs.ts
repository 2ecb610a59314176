import { parseDocument } from 'htmlparser2';

/** A stretch of a formula in a line of text. */
export interface MathRun {
  text: string;
  position?: 'super' | 'sub';
}

/** An element of MathML, from whatever tree it is in. */
export interface MathElement {
  /** `msup`; `#text` for text. */
  name: string;
  text: string;
  children: readonly MathElement[];
}

/** Signs with space around them, where two things stand beside them. */
const RELATION = /^[=≠≈≡<>≤≥≪≫∈∉⊂⊆→←⇒⇔∝∼+−×÷±∓⋅·∧∨∪∩:]$/;
/** What stands over one letter, as a combining mark. */
const ACCENTS: Readonly<Record<string, string>> = {
  '‾': '\u0304',
  '¯': '\u0304',
  '→': '\u20d7',
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '˙': '\u0307',
};
const INVISIBLE = /[\u2061-\u2064\u200b]|[\ufe00-\ufe0f]/g;

/** A formula as programs without MathML can show it: raised and lowered signs, fractions with a stroke. */
export function mathRuns(element: MathElement): MathRun[] {
  return joined(runsOf(element));
}

/** The same of MathML as text. */
export function runsOfMathml(mathml: string): MathRun[] {
  const [math] = parseDocument(mathml, { xmlMode: true }).children.map(elementOf);
  return math ? mathRuns(math) : [];
}

type Parsed = ReturnType<typeof parseDocument>['children'][number];

function elementOf(node: Parsed): MathElement {
  if ('data' in node) return { name: '#text', text: node.data, children: [] };
  if (!('children' in node)) return { name: '', text: '', children: [] };
  return {
    name: 'name' in node ? node.name : '',
    text: '',
    children: (node.children as Parsed[]).map(elementOf),
  };
}

function runsOf(element: MathElement): MathRun[] {
  const { name, children } = element;
  const [first, second, third] = children;
  const part = (child: MathElement | undefined) => (child ? runsOf(child) : []);
  switch (name) {
    case '#text':
      return plain(element.text.replace(INVISIBLE, ''));
    case 'annotation':
    case 'annotation-xml':
    case 'mphantom':
      return [];
    case 'mspace':
      return plain(' ');
    case 'mo': {
      const sign = textIn(element).replace(INVISIBLE, '');
      return plain(RELATION.test(sign) ? ` ${sign} ` : sign === ',' ? ', ' : sign);
    }
    case 'mfrac':
      return [...grouped(part(first)), ...plain('/'), ...grouped(part(second))];
    case 'msqrt':
      return [...plain('√'), ...grouped(children.flatMap(runsOf))];
    case 'mroot':
      return [...moved(part(second), 'super'), ...plain('√'), ...grouped(part(first))];
    case 'mover': {
      const accent = ACCENTS[second ? textIn(second).trim() : ''];
      const base = part(first);
      if (accent !== undefined && lineOf(base).length === 1) return plain(lineOf(base) + accent);
      return [...base, ...moved(part(second), 'super')];
    }
    case 'msup':
      return [...part(first), ...moved(part(second), 'super')];
    case 'msub':
    case 'munder':
      return [...part(first), ...moved(part(second), 'sub')];
    case 'msubsup':
    case 'munderover':
      return [...part(first), ...moved(part(second), 'sub'), ...moved(part(third), 'super')];
    case 'mtr':
      return children.flatMap((cell, index) => [...plain(index > 0 ? ' ' : ''), ...runsOf(cell)]);
    case 'mtable':
      return children.flatMap((row, index) => [...plain(index > 0 ? '; ' : ''), ...runsOf(row)]);
    default:
      return children.flatMap(runsOf);
  }
}

const plain = (text: string): MathRun[] => (text === '' ? [] : [{ text }]);

const textIn = ({ text, children }: MathElement): string => text + children.map(textIn).join('');

/** Raised as a whole; what is raised inside of it is written with a sign instead. */
function moved(runs: readonly MathRun[], position: 'super' | 'sub'): MathRun[] {
  const text = lineOf(runs).replace(/ /g, '');
  return text === '' ? [] : [{ text, position }];
}

/** In brackets where it is more than one sign or number. */
function grouped(runs: MathRun[]): MathRun[] {
  const isSimple = runs.length === 1 && /^(?:[\p{L}\d.,%]+|.)$/u.test(runs[0]?.text.trim() ?? '');
  return isSimple || runs.length === 0 ? runs : [{ text: '(' }, ...runs, { text: ')' }];
}

function joined(runs: readonly MathRun[]): MathRun[] {
  const all: MathRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && last.position === run.position) all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
  }
  return all
    .map((run) => ({ ...run, text: run.text.replace(/ {2,}/g, ' ') }))
    .map((run, index) => (index === 0 ? { ...run, text: run.text.replace(/^ ([−+±]) /, '$1') } : run));
}

const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-=()n'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][index] ?? sign]),
);
const LOWERED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-=()'].map((sign, index) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][index] ?? sign]),
);

/** Runs as one line of text, `E = mc²`. */
export function lineOf(runs: readonly MathRun[]): string {
  return runs
    .map(({ text, position }) => {
      if (position === undefined) return text;
      const signs = [...text.replace(/−/g, '-').replace(/\s/g, '')];
      const map = position === 'super' ? RAISED : LOWERED;
      if (signs.every((sign) => map[sign])) return signs.map((sign) => map[sign]).join('');
      const mark = position === 'super' ? '^' : '_';
      return signs.length === 1 ? `${mark}${text}` : `${mark}(${text})`;
    })
    .join('')
    .trim();
}
