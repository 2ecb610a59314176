import { deflateSync, inflateSync } from 'node:zlib';

/**
 * Radicals that Unicode has beside the characters they look like without saying so (U+2E80–2EF3), and two
 * that it says to be traditional characters, while fonts for simplified Chinese draw the simplified ones.
 */
const SUPPLEMENT: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'⼾户⾭青⺁厂⺇几⺌小⺎兀⺏尣⺗心⺟母⺠民⺩王⺬示⺮竹⺶羊⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(([, radical = '', character = '']) => [radical, character]),
);
const RADICAL = /[\u2e80-\u2fd5]/u;

/**
 * Makes the text of a PDF that Chromium printed findable. Fonts draw 一 and the radical ⼀ (U+2F00) with one
 * glyph, and Skia writes the radical into the font's ToUnicode map (ISO 32000-1, §9.10.3), so that neither
 * searching nor copying finds the word. Chromium writes one cross-reference table and no object streams;
 * a file of another shape is handed back as it is.
 */
export function unifyRadicals(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? -1);
  const table = /^xref\s+0 (\d+)\s+/.exec(text.slice(start));
  const trailer = text.indexOf('trailer', start);
  if (start < 0 || !table || trailer < 0) return pdf;
  const entries = text
    .slice(start + table[0].length, trailer)
    .split(/\r?\n/)
    .map((line) => /^(\d{10}) \d{5} ([nf])/.exec(line.trim()))
    .filter((entry) => entry !== null);
  const offsets = entries.map(([, offset, kind]) => (kind === 'n' ? Number(offset) : undefined));
  const sorted = offsets.filter((offset) => offset !== undefined).toSorted((a, b) => a - b);
  const first = sorted[0];
  if (entries.length !== Number(table[1]) || first === undefined) return pdf;

  const pieces = [pdf.subarray(0, first)];
  const moved = new Map<number, number>();
  let length = first;
  for (const [index, offset] of sorted.entries()) {
    const object = withUnifiedMap(pdf.subarray(offset, sorted[index + 1] ?? start));
    moved.set(offset, length);
    pieces.push(object);
    length += object.length;
  }
  const lines = offsets.map((offset) =>
    offset === undefined
      ? '0000000000 65535 f '
      : `${String(moved.get(offset) ?? 0).padStart(10, '0')} 00000 n `,
  );
  const end = text.slice(trailer).replace(/startxref\s+\d+/, `startxref\n${length}`);
  pieces.push(Buffer.from(`xref\n0 ${lines.length}\n${lines.join('\n')}\n${end}`, 'latin1'));
  return Buffer.concat(pieces);
}

/** The object with its ToUnicode map corrected, if it is one. */
function withUnifiedMap(object: Buffer): Buffer {
  const head = object.toString('latin1', 0, 400);
  const stream = /stream\r?\n/.exec(head);
  const size = /\/Length (\d+)/.exec(head);
  if (!stream || !size || !head.includes('/FlateDecode')) return object;
  const from = stream.index + stream[0].length;
  const map = inflated(object.subarray(from, from + Number(size[1])));
  if (map === undefined || !/begin(bfchar|bfrange)/.test(map)) return object;
  const unified = unifyMap(map);
  if (unified === map) return object;
  const body = deflateSync(Buffer.from(unified, 'latin1'));
  return Buffer.concat([
    Buffer.from(head.slice(0, from).replace(/\/Length \d+/, `/Length ${body.length}`), 'latin1'),
    body,
    object.subarray(from + Number(size[1])),
  ]);
}

function inflated(bytes: Buffer): string | undefined {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return undefined;
  }
}

/** Corrects the characters of a map; a range that has a radical in it becomes a list. */
export function unifyMap(map: string): string {
  return map
    .replace(/^<([0-9A-F]+)> <([0-9A-F]{4})>$/gim, (line, glyph: string, code: string) => {
      const unified = unifiedCode(Number.parseInt(code, 16));
      return unified === code.toUpperCase() ? line : `<${glyph}> <${unified}>`;
    })
    .replace(
      /^<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]{4})>$/gim,
      (line, low: string, high: string, code: string) => {
        const first = Number.parseInt(code, 16);
        const count = Number.parseInt(high, 16) - Number.parseInt(low, 16) + 1;
        const codes = Array.from({ length: count }, (_, index) => first + index);
        if (!codes.some((each) => RADICAL.test(String.fromCharCode(each)))) return line;
        return `<${low}> <${high}> [${codes.map((each) => `<${unifiedCode(each)}>`).join(' ')}]`;
      },
    );
}

/** The character a radical stands for, in four hexadecimal digits; any other as it is. */
function unifiedCode(code: number): string {
  const sign = String.fromCharCode(code);
  const character = RADICAL.test(sign) ? (SUPPLEMENT[sign] ?? sign.normalize('NFKC')) : sign;
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
