import { idFromTitle } from '../model/ids.ts';
import type { Message } from '../model/message.ts';
import { PICTURE } from '../model/picture-endings.ts';
import { files, folders } from './collections.ts';
import { matches } from './parse-content.ts';

/** What an entry's name may be, since it is its address as well. */
const NAME = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_.-]*[\p{L}\p{M}\p{N}_-])?$/u;
/** Windows has devices of these names, in every folder. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** File systems take 255 bytes for a name, a Chinese character takes three, and endings are added. */
const LONGEST_NAME = 200;

/** Files that people and programs put beside content, which nobody reads. */
const UNREAD = /(^|\/)(\.[^/]*|Thumbs\.db|desktop\.ini|~\$[^/]*|source\.json|README[^/]*)$/i;

/** Films and sounds that a site shows (src/components/content-files.ts); all of it is bundled, shown or not. */
const MEDIA = /\.(?:mp4|m4v|webm|ogv|mov|mp3|m4a|ogg|oga|wav)$/i;

/** Names every text file of the content folder that nothing reads, and every name that can be no address. */
export function fileNames(folder: string, paths: readonly string[]): Message[] {
  const entries = paths.filter((path) => patternOf(path) !== undefined);
  return [
    ...entries.flatMap((path) => badName(folder, path)),
    ...sameNames(folder, entries),
    ...paths
      .filter((path) => (PICTURE.test(path) || MEDIA.test(path)) && path.includes('?'))
      .map((path) => unbundled(folder, path)),
    ...paths
      .filter((path) => /\.(mdx?|ya?ml)$/i.test(path) && !UNREAD.test(path) && !isRead(path))
      .map(
        (path): Message => ({
          severity: 'error',
          rule: 'file-place',
          place: { file: `${folder}/${path}` },
          reason: 'Nothing reads this file: it lies where no kind of content is.',
          expected: [...Object.values(folders).map(({ pattern }) => pattern), ...singleFiles()].join(', '),
          hint: hintFor(path),
        }),
      ),
  ];
}

/** The bundler takes what follows a question mark for a wish, and does not find the file. */
function unbundled(folder: string, path: string): Message {
  return {
    severity: 'error',
    rule: 'file-name',
    place: { file: `${folder}/${path}` },
    reason: 'The name of a picture, film or sound may not have a question mark in it.',
    actual: path.slice(path.lastIndexOf('/') + 1),
    hint: 'Rename it, and write the new name where it is shown.',
  };
}

const singleFiles = (): string[] => Object.values(files).map(({ file }) => file);

const patternOf = (path: string) =>
  Object.values(folders).find(({ pattern }) => matches(path, pattern))?.pattern;

const isRead = (path: string) => patternOf(path) !== undefined || singleFiles().includes(path);

/** What stands for the `*` of its pattern. */
function nameOf(path: string): string {
  const [before = '', after = ''] = (patternOf(path) ?? '').split('*');
  return path.slice(before.length, path.length - after.length);
}

function badName(folder: string, path: string): Message[] {
  const name = nameOf(path);
  const isLong = Buffer.byteLength(name) > LONGEST_NAME;
  const isDevice = DEVICE.test(name);
  // An address is typed with whole letters: é, not e and an accent, as some machines take names apart.
  const isWhole = name === name.normalize('NFC');
  if (!isLong && !isDevice && isWhole && NAME.test(name)) return [];
  return [
    {
      severity: 'error',
      rule: 'file-name',
      place: { file: `${folder}/${path}` },
      reason: isLong
        ? `The name ${name.slice(0, 20)}… is longer than ${LONGEST_NAME} bytes.`
        : isDevice
          ? `The name ${name} is that of a device on Windows; no file can be called so there.`
          : isWhole
            ? `The name ${name} cannot be an address.`
            : `Letters in the name ${name} are written as two signs each, which an address is not.`,
      expected: 'letters and digits of any script, and - _ . between them',
      actual: name.slice(0, 80),
      hint: `Rename it, e.g. to ${idFromTitle(name).slice(0, 40)}${isDevice ? '-1' : ''}.`,
    },
  ];
}

/** Names that differ only in capitals are one file on Windows and macOS, and one address on some hosts. */
function sameNames(folder: string, entries: readonly string[]): Message[] {
  const known = new Map<string, string>();
  return entries.flatMap((path): Message[] => {
    const key = path.normalize('NFC').toLowerCase();
    const before = known.get(key);
    known.set(key, before ?? path);
    if (before === undefined) return [];
    return [
      {
        severity: 'error',
        rule: 'file-name',
        place: { file: `${folder}/${path}` },
        reason: `Its name differs from ${folder}/${before} in capitals only; many machines and hosts take both for one.`,
        hint: 'Rename one of the two.',
      },
    ];
  });
}

function hintFor(path: string): string {
  if (/\.yml$/i.test(path)) return 'Let its name end with .yaml.';
  if (/\.md$/i.test(path)) return 'Let its name end with .mdx, or bring it in: npm run import -- FILE.md';
  if (path.startsWith('decks/')) return 'A deck is decks/<name>/index.mdx.';
  return 'Move it to where it belongs, or out of the content folder.';
}
