import { ADDRESS_START, addressAt } from '../../deck/markdown/bare-addresses.ts';
import type { Run } from '../../model/deck.ts';

const MAIL = /(?<![\w.+-])[\w.+-]*\w@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}/i;
const START = new RegExp(`${ADDRESS_START.source}|${MAIL.source}`, 'gi');

/** Bare addresses in the text become links that say where they end, whatever stands behind them. */
export function linkAddresses(run: Run): Run[] {
  if (run.link !== undefined || run.mathml !== undefined || run.position !== undefined) return [run];
  const { text, break: lineBreak, ...style } = run;
  const parts: Run[] = [];
  let read = 0;
  for (const { 0: found, index } of text.matchAll(START)) {
    if (index < read) continue;
    const address = found.includes('@') ? found : addressAt(text.slice(index));
    if (address === '') continue;
    if (index > read) parts.push({ ...style, text: text.slice(read, index) });
    parts.push({ ...style, text: address, link: hrefOf(address) });
    read = index + address.length;
  }
  if (parts.length === 0) return [run];
  if (read < text.length || lineBreak) {
    parts.push({ ...style, text: text.slice(read), ...(lineBreak ? { break: true } : {}) });
  }
  return parts;
}

function hrefOf(address: string): string {
  if (/^https?:/i.test(address)) return address;
  return /^www\./i.test(address) ? `http://${address}` : `mailto:${address}`;
}
