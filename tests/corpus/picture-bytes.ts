/** A grey Windows bitmap: BITMAPFILEHEADER, BITMAPINFOHEADER, 24 bits a pixel. */
export function bmp(width: number, height: number): Uint8Array {
  const row = (width * 3 + 3) & ~3;
  const bytes = Buffer.alloc(54 + row * height).fill(0x50, 54);
  bytes.write('BM');
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(54, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(width, 18);
  bytes.writeInt32LE(height, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  return bytes;
}

/** What an HEIC file (ISO/IEC 23008-12) says of itself, without its pixels. */
export function heic(width: number, height: number): Uint8Array {
  const size = box('ispe', Buffer.concat([zeros(4), number(width), number(height)]));
  const properties = box('iprp', box('ipco', size));
  return Buffer.concat([
    box('ftyp', Buffer.concat([Buffer.from('heic'), zeros(4), Buffer.from('mif1heic')])),
    box('meta', Buffer.concat([zeros(4), properties])),
  ]);
}

const box = (type: string, body: Buffer) => Buffer.concat([number(body.length + 8), Buffer.from(type), body]);

const zeros = (count: number) => Buffer.alloc(count);

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
