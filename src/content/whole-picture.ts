import { crc32 } from 'node:zlib';
import { SaxesParser } from 'saxes';

/**
 * Whether a picture file has all that its own tables announce: one that was copied or downloaded in part has a head
 * that can be measured, and shows a grey half, or nothing. Kinds without a reader here are taken as whole.
 * @param kind as image-size calls it
 */
export function isWholePicture(kind: string, bytes: Buffer): boolean {
  const isWhole = Object.hasOwn(READERS, kind) ? READERS[kind] : undefined;
  try {
    return isWhole?.(bytes) ?? true;
  } catch (error) {
    // A table that points behind the end of the file.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const READERS: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
  png: isWholePng,
  jpg: isWholeJpeg,
  gif: isWholeGif,
  webp: isWholeWebp,
  avif: hasWholeBoxes,
  bmp: isWholeBmp,
  tiff: isWholeTiff,
  svg: isWellFormed,
};

/** PNG (third edition) 5: chunks up to IEND; decoders refuse pixels whose checksum is wrong. */
function isWholePng(bytes: Buffer): boolean {
  let at = 8;
  for (;;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const sum = bytes.readUInt32BE(at + 8 + length);
    if (type === 'IEND') return true;
    if (type === 'IDAT' && crc32(bytes.subarray(at + 4, at + 8 + length)) !== sum) return false;
    at += 12 + length;
  }
}

/** ITU-T T.81 B.1: segments up to the first scan, and after it the end of the image, which no coded pixels contain. */
function isWholeJpeg(bytes: Buffer): boolean {
  let at = 2;
  while (bytes.readUInt8(at) === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xda) return bytes.includes(Buffer.from([0xff, 0xd9]), at);
    const isFill = marker === 0xff;
    at += isFill ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}

/** GIF89a 18–22: the first image has all its blocks; programs show files that lack only the trailer. */
function isWholeGif(bytes: Buffer): boolean {
  const tableOf = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + tableOf(bytes.readUInt8(10));
  for (;;) {
    const block = bytes.readUInt8(at);
    if (block !== 0x21 && block !== 0x2c) return false;
    const isImage = block === 0x2c;
    at += isImage ? 11 + tableOf(bytes.readUInt8(at + 9)) : 2;
    for (let length = bytes.readUInt8(at++); length > 0; length = bytes.readUInt8(at++)) at += length;
    if (isImage) return true;
  }
}

/** RFC 9649 2.4: the size of the file stands in its head. */
function isWholeWebp(bytes: Buffer): boolean {
  return bytes.readUInt32LE(4) + 8 <= bytes.length;
}

/** ISO/IEC 14496-12 4.2: every box ends within the file; one of length 0 reaches to its end. */
function hasWholeBoxes(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; ) {
    const short = bytes.readUInt32BE(at);
    if (short === 0) return true;
    const length = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short;
    if (length < 8 || at + length > bytes.length) return false;
    at += length;
  }
  return true;
}

/** BITMAPINFOHEADER: rows of whole 32 bits, or, where they are compressed, the size of all of them. */
function isWholeBmp(bytes: Buffer): boolean {
  const pixels = bytes.readUInt32LE(10);
  const row = Math.ceil((bytes.readInt32LE(18) * bytes.readUInt16LE(28)) / 32) * 4;
  const compression = bytes.readUInt32LE(30);
  const isCompressed = compression !== 0 && compression !== 3;
  const size = isCompressed ? bytes.readUInt32LE(34) : row * Math.abs(bytes.readInt32LE(22));
  return pixels + size <= bytes.length;
}

/** TIFF 6.0, sections 2 and 15: strips or tiles lie where the first directory says. BigTIFF is read by nobody here. */
function isWholeTiff(bytes: Buffer): boolean {
  const isLittle = bytes.toString('latin1', 0, 2) === 'II';
  const word = (at: number) => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const long = (at: number) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  if (word(2) !== 42) return true;
  const directory = long(4);
  const values = new Map<number, number[]>();
  for (let entry = 0; entry < word(directory); entry++) {
    const at = directory + 2 + 12 * entry;
    const [tag, type, count] = [word(at), word(at + 2), long(at + 4)];
    if (!NEEDED.includes(tag)) continue;
    const size = type === 3 ? 2 : type === 4 ? 4 : 1;
    const first = count * size <= 4 ? at + 8 : long(at + 8);
    if (first + count * size > bytes.length) return false;
    if (tag === JPEG_TABLES) continue;
    const read = type === 3 ? word : long;
    values.set(
      tag,
      Array.from({ length: count }, (_, index) => read(first + index * size)),
    );
  }
  return PIXELS.some(([offsets, lengths]) => {
    const ends = values.get(offsets)?.map((offset, index) => offset + (values.get(lengths)?.[index] ?? 0));
    return ends?.every((end) => end <= bytes.length) ?? false;
  });
}

/** StripOffsets and StripByteCounts, TileOffsets and TileByteCounts. */
const PIXELS: [offsets: number, lengths: number][] = [
  [273, 279],
  [324, 325],
];
const JPEG_TABLES = 347;
const NEEDED = [...PIXELS.flat(), JPEG_TABLES];

/** Browsers show no drawing that is not well-formed. Entities of a document type are theirs to know. */
function isWellFormed(bytes: Buffer): boolean {
  let isFine = true;
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => {
    if (!message.includes('undefined entity')) isFine = false;
  });
  parser.write(bytes.toString('utf8').replace(/^\uFEFF/, '')).close();
  return isFine;
}
