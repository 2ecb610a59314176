import type { Block } from '../../../model/deck.ts';
import { pictureWords } from './picture-words.ts';
import { endingOf, MEDIA } from './pictures-beside.ts';
import { currentSection, type Reading } from './reading.ts';

/** A picture, film or sound by its address; a background goes to its slide, one that was not copied is named. */
export function pictureBlock(
  address: string,
  description: string,
  reading: Reading,
  line?: number,
  link?: string,
): Block[] {
  const { alt, isBackground, side } = pictureWords(description);
  const section = currentSection(reading);
  if (isBackground && /^#[\da-f]{6}$/i.test(address)) {
    section.background = { color: address.toLowerCase() };
    return [];
  }
  const file = reading.assets.get(address);
  if (file === undefined) {
    reading.messages.push(notCopied(address, reading, line));
    return alt && !isBackground ? [{ type: 'paragraph', runs: [{ text: alt }] }] : [];
  }
  const kind = MEDIA[endingOf(address)];
  if (kind) return [{ type: 'media', kind, file, title: alt || file }];
  const picture: Block = { type: 'picture', file, alt, ...(link === undefined ? {} : { link }) };
  if (!isBackground) return [picture];
  if (side) section.sides.push({ ...side, block: picture });
  else if (section.background === undefined) section.background = { file };
  else return [picture];
  return [];
}

/** Says that a file was not copied. */
export function notCopied(
  address: string,
  { file, lineOf }: Reading,
  line?: number,
): Reading['messages'][number] {
  const at = lineOf(line);
  const isRemote = /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(address);
  return {
    severity: 'warning',
    rule: 'picture-not-carried',
    place: at === undefined ? { file } : { file, line: at },
    reason: isRemote
      ? `The picture ${address.slice(0, 120)} is on another host and was left out.`
      : `The picture ${address.slice(0, 120)} is not beside the file, or is no picture, and was left out.`,
    hint: 'Save the picture beside index.mdx and write ![what it shows](./name.png) at its place.',
  };
}
