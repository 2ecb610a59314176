import type { Run } from '../../../model/deck.ts';
import { drop, type Reading } from './reading.ts';

export type Style = Omit<Run, 'text' | 'break' | 'mathml'>;

const STYLES: Readonly<Record<string, Style>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  s: { strike: true },
  del: { strike: true },
  strike: { strike: true },
  sup: { position: 'super' },
  sub: { position: 'sub' },
};
/** Elements whose words are all there is to carry over. */
const PLAIN = new Set(
  'a abbr big blockquote br center code dd details div dl dt fig figcaption figure font h1 h2 h3 h4 h5 h6 hr img kbd li mark ol p picture pre q section small source span summary svg table tbody td th thead tr tt u ul var video audio wbr'.split(
    ' ',
  ),
);

/** The name of a tag and whether it closes; `undefined` for other HTML. */
export function tagOf(html: string): { name: string; closes: boolean } | undefined {
  const match = /^<(\/?)([A-Za-z][\w:.-]*)/.exec(html.trim());
  return match ? { name: match[2] ?? '', closes: match[1] === '/' } : undefined;
}

/** The style that an element gives its text. */
export function styleOfTag(name: string): Style | undefined {
  return STYLES[name.toLowerCase()];
}

/** Remembers an element that is a component of another tool. */
export function dropComponent(reading: Reading, name: string): void {
  const isHtml = PLAIN.has(name.toLowerCase()) || styleOfTag(name) !== undefined;
  if (!isHtml) drop(reading, `<${name}>`);
}

/** The value of an attribute in a tag as it is written. */
export function attributeIn(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return match ? (match[1] ?? match[2] ?? match[3]) : undefined;
}
