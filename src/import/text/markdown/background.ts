import type { Background } from '../../../model/deck.ts';
import { notCopied } from './picture-block.ts';
import { addressIn } from './pictures-beside.ts';
import { drop, type Reading } from './reading.ts';

/** The background that a value of CSS or an address names; one that is neither a colour nor a copied picture is named. */
export function backgroundBy(value: string, reading: Reading): Background | undefined {
  const color = hexOf(value);
  if (color !== undefined) return { color };
  const address = addressIn(value);
  const file = address === undefined ? undefined : reading.assets.get(address);
  if (file !== undefined) return { file };
  if (address === undefined) drop(reading, `The background \`${value}\``);
  else reading.messages.push(notCopied(address, reading));
  return undefined;
}

function hexOf(color: string): string | undefined {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toLowerCase();
  return /^#[\da-f]{6}$/i.test(color) ? color.toLowerCase() : undefined;
}
