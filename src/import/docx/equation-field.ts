/** Options of the whole field: `\* jc2`, `\* "Font:宋体"`. */
const OPTION = /\\\*\s*(?:"[^"]*"|\S+)/g;
/** A switch with its options and the parenthesis that opens its arguments: `\o\ad(`, `\s\up 9(`. */
const SWITCH = /^\\([a-z])((?:\s*\\[a-z]+\s*\d*)*)\s*\(/i;
const RINGS = /^[○◯〇□△◇]$/u;
const CIRCLED_ONE = 0x2460;
const LAST_CIRCLED = 20;
/** Fields that nest deeper were made to break readers. */
const MAX_DEPTH = 8;

interface Argument {
  text: string;
  /** Set above the others, as pinyin is. */
  raised: boolean;
}

/**
 * The text that an `EQ` field draws (ECMA-376 part 1, §17.16.5.17). Word writes characters in a circle, readings above
 * characters and simple fractions so, all of them text that stands nowhere else in the document.
 */
export function equationFieldText(instruction: string): string {
  const code = instruction.replace(/^\s*EQ\b/i, '').replace(OPTION, '');
  return readText(code, 0).trim();
}

function readText(code: string, depth: number): string {
  let text = '';
  for (let rest = code; rest !== ''; ) {
    const plain = /^[^\\]+/.exec(rest)?.[0] ?? '';
    const start = plain === '' && depth < MAX_DEPTH ? SWITCH.exec(rest) : null;
    if (start) {
      const end = closingParenthesis(rest, start[0].length);
      const inside = splitArguments(rest.slice(start[0].length, end));
      text += draw(
        start[1] ?? '',
        inside.map((argument) => readArgument(argument, depth + 1)),
      );
      rest = rest.slice(end + 1);
    } else {
      // `\(`, `\,` and `\\` are the signs themselves.
      const escaped = /^\\[(),;\\]/.test(rest) ? 2 : 1;
      text += plain === '' ? rest.slice(escaped - 1, escaped) : plain;
      rest = rest.slice(plain.length || escaped);
    }
  }
  return text;
}

function readArgument(code: string, depth: number): Argument {
  return { text: readText(code, depth).trim(), raised: /^\s*\\s\s*\\up/i.test(code) };
}

function draw(name: string, parts: Argument[]): string {
  const texts = parts.map(({ text }) => text);
  const [first = '', second] = texts;
  switch (name.toLowerCase()) {
    case 'o':
      return overstrike(parts);
    case 'f':
      return `${first}/${second ?? ''}`;
    case 'r':
      return second === undefined ? `√${first}` : `${first}√${second}`;
    default:
      return texts.filter((text) => text !== '').join(' ');
  }
}

/** Characters drawn over each other: one in a ring, or one with its reading above. */
function overstrike(parts: Argument[]): string {
  const ring = parts.find(({ text }) => RINGS.test(text));
  const others = parts.filter((part) => part !== ring);
  const reading = others.filter(({ raised }) => raised);
  const base = others
    .filter(({ raised }) => !raised)
    .map(({ text }) => text)
    .join('');
  if (ring) return inRing(base, ring.text);
  return base + reading.map(({ text }) => (base === '' ? text : `（${text}）`)).join('');
}

function inRing(text: string, ring: string): string {
  const value = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (value >= 1 && value <= LAST_CIRCLED) return String.fromCodePoint(CIRCLED_ONE + value - 1);
  return text === '' ? ring : `（${text}）`;
}

function closingParenthesis(code: string, from: number): number {
  let open = 1;
  for (let index = from; index < code.length; index++) {
    if (code[index] === '\\' && /[()\\]/.test(code[index + 1] ?? '')) index++;
    else if (code[index] === '(') open++;
    else if (code[index] === ')' && --open === 0) return index;
  }
  return code.length;
}

/** Arguments are parted by commas, in some countries by semicolons. */
function splitArguments(code: string): string[] {
  const parts = [''];
  let open = 0;
  for (let index = 0; index < code.length; index++) {
    const sign = code[index] ?? '';
    if (sign === '\\' && /[(),;\\]/.test(code[index + 1] ?? '')) {
      parts[parts.length - 1] += sign + code[++index];
      continue;
    }
    if (sign === '(') open++;
    if (sign === ')') open--;
    if (open === 0 && /[,;]/.test(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
