import type { ExtractLine, ExtractPage, Removal, Rule } from './extract.ts';

interface Token {
  text: string;
  line: number;
}

/** A slide found in the token list: its text, the repeat after it and the number after that. */
interface Found {
  body: Token[];
  repeat: Token[];
  /** The number token that closed the slide, if there was one. */
  closing?: Token;
  /** First token after the slide. */
  next: number;
}

/** The site cuts the repeat at 30 wide characters; Latin letters count half. */
const LONGEST_REPEAT = 64;
/** A repeat may be cut within the slide's first line; then it is about as long as this. */
const CUT_REPEAT = 20;
const LONGEST_REPEAT_TOKENS = 12;
/** A repeat without a number after it must go this far beyond the slide's first line. */
const SURE_EXCESS = 4;
/** So much of a repeat must be in the slide: text of drawings is repeated in another order. */
const LOOSE_SHARE = 0.9;
const CONFIRMED_SLIDES = 3;
/** A slide has fewer lines and breaks than this. */
const LONGEST_SLIDE = 300;

function bare(tokens: Token[]): string {
  return tokens
    .map((token) => token.text)
    .join('')
    .replace(/[\s,，]/g, '');
}

function shareContained(part: string, whole: string): number {
  const left = new Map<string, number>();
  for (const char of whole) left.set(char, (left.get(char) ?? 0) + 1);
  let hits = 0;
  for (const char of part) {
    const count = left.get(char) ?? 0;
    if (count > 0) hits++;
    left.set(char, count - 1);
  }
  return hits / part.length;
}

function isRepeat(candidate: string, body: string, first: string): boolean {
  if (candidate.length === 0 || candidate.length > LONGEST_REPEAT) return false;
  if (body.startsWith(candidate)) return candidate.length >= Math.min(first.length, CUT_REPEAT);
  return candidate.startsWith(first) && shareContained(candidate, body) >= LOOSE_SHARE;
}

function isNumber(token: Token | undefined): token is Token {
  return token !== undefined && /^\d{1,3}$/.test(token.text.trim());
}

/** The slide that begins at `start` and should have the number `expected`. */
function findSlide(tokens: Token[], start: number, expected: number): Found | undefined {
  const lead = tokens[start];
  if (lead === undefined) return undefined;
  const first = bare([lead]);
  let body = first;
  if (isNumber(tokens[start + 1]) && Number(tokens[start + 1]?.text) === expected) {
    return { body: [lead], repeat: [], closing: tokens[start + 1] as Token, next: start + 2 };
  }
  for (let at = start + 1; at < Math.min(tokens.length, start + LONGEST_SLIDE); at++) {
    const opening = bare(tokens.slice(at, at + 1));
    if (opening !== '' && (opening.startsWith(first) || first.startsWith(opening))) {
      const found = closeSlide(tokens, start, at, body, first, expected);
      if (found) return found;
    }
    body += opening;
  }
  return undefined;
}

function closeSlide(
  tokens: Token[],
  start: number,
  at: number,
  body: string,
  first: string,
  expected: number,
): Found | undefined {
  let unnumbered: Found | undefined;
  for (let end = at + 1; end <= Math.min(tokens.length, at + LONGEST_REPEAT_TOKENS); end++) {
    const repeat = tokens.slice(at, end);
    const candidate = bare(repeat);
    if (!isRepeat(candidate, body, first)) continue;
    const closing = tokens[end];
    if (isNumber(closing) && Number(closing.text) >= expected && Number(closing.text) <= expected + 5) {
      return { body: tokens.slice(start, at), repeat, closing, next: end + 1 };
    }
    const better = unnumbered === undefined || body.startsWith(candidate);
    if (better && candidate.length >= first.length + SURE_EXCESS) {
      unnumbered = { body: tokens.slice(start, at), repeat, next: end };
    }
  }
  return unnumbered;
}

/**
 * The commas of a slide's text, as far as its repeat goes: the repeat leaves out the separators
 * the site put between paragraphs and keeps the commas of the original.
 */
function restoreBreaks(body: Token[], repeat: Token[]): string {
  const shown = [
    ...repeat
      .map((token) => token.text)
      .join(',')
      .replace(/\s/g, ''),
  ];
  const text = [...body.map((token) => token.text).join(',')];
  let at = 0;
  let restored = '';
  for (const [index, char] of text.entries()) {
    if (char === shown[at]) {
      restored += char === ',' ? '，' : char;
      at++;
    } else if (char === ',' && shown[at] !== undefined && shown[at] === text[index + 1]) {
      restored += '\n';
    } else if (/\s/.test(char)) {
      restored += char;
    } else {
      return restored + text.slice(index).join('');
    }
  }
  return restored;
}

function tokensOf(lines: ExtractLine[]): Token[] {
  return lines.flatMap((line) =>
    line.text
      .split(',')
      .filter((text) => text.trim() !== '')
      .map((text) => ({ text, line: line.line })),
  );
}

function asPage(found: Found, number: number): ExtractPage {
  const line = found.body[0]?.line ?? 1;
  const body = found.closing === undefined ? withoutStrayNumber(found.body, number) : found.body;
  return {
    number,
    lines: restoreBreaks(body, found.repeat)
      .split('\n')
      .map((text) => ({ text, line })),
  };
}

/** A page number that the extraction broke in two stays behind as its first digit. */
function withoutStrayNumber(body: Token[], number: number): Token[] {
  const last = body.at(-1);
  return isNumber(last) && String(number).startsWith(last.text.trim()) ? body.slice(0, -1) : body;
}

/**
 * Sites that show a deck as text give each slide as `title,body,…`, then the beginning of the
 * same again without separators, then the slide's number. The repeats and numbers go, and the
 * slides are parted there.
 */
export const slideRepeats: Rule = {
  name: 'slide-repeats',
  what: 'the repeated beginning of a slide and its number',
  apply(extract) {
    const removed: Removal[] = [];
    const pages = extract.pages.flatMap((page) => {
      const tokens = tokensOf(page.lines);
      const found: Found[] = [];
      const slides: ExtractPage[] = [];
      for (let at = 0; at < tokens.length; ) {
        const slide = findSlide(tokens, at, (slides.at(-1)?.number ?? 0) + 1);
        if (slide === undefined) break;
        found.push(slide);
        slides.push(asPage(slide, Number(slide.closing?.text ?? (slides.at(-1)?.number ?? 0) + 1)));
        at = slide.next;
      }
      const confirmed = found.filter((slide) => slide.closing && slide.repeat.length > 0);
      if (confirmed.length < CONFIRMED_SLIDES) return [page];
      for (const [index, slide] of found.entries()) {
        const line = slide.repeat[0]?.line ?? slide.closing?.line ?? 1;
        const gone = [...slide.repeat, ...(slide.closing ? [slide.closing] : [])];
        removed.push({ line, text: gone.map((token) => token.text).join(',') });
        if (slide.repeat.length === 0) {
          removed.push({
            line,
            severity: 'warning',
            text: `slide ${slides[index]?.number} has no text but “${slide.body[0]?.text}”: it was probably a picture`,
          });
        }
      }
      const rest = tokens.slice(found.at(-1)?.next ?? 0);
      if (rest.length > 0)
        slides.push({ lines: [{ text: rest.map((t) => t.text).join(','), line: rest[0]?.line ?? 1 }] });
      return slides;
    });
    return { extract: { ...extract, pages }, removed };
  },
};
