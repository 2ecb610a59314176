/** A part of a saved page: the page itself, or a picture that it shows. */
export interface ArchivePart {
  /** In lower case, without parameters: `text/html`. */
  type: string;
  charset?: string;
  /** By which the page refers to it: an address, or `cid:` and an identifier. */
  names: string[];
  bytes: Uint8Array;
}

/** More parts than a page has. */
const MOST_PARTS = 1000;
const HEAD_END = /\r?\n\r?\n/;

/** Whether a file is a page saved with its pictures, as browsers, Word and export libraries write it: .mht. */
export function isWebArchive(head: string): boolean {
  return (
    /^\s*(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?(?:MIME-Version|Content-Type):/i.test(head) &&
    /multipart\/|text\/html/i.test(head)
  );
}

/** Reads MIME HTML (RFC 2557): the parts of the archive, nested ones too, in their order. */
export function readWebArchive(bytes: Uint8Array): ArchivePart[] {
  return partsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'), 0);
}

function partsOf(text: string, depth: number): ArchivePart[] {
  const end = HEAD_END.exec(text);
  if (end === null || depth > 5) return [];
  const head = readHead(text.slice(0, end.index));
  const body = text.slice(end.index + end[0].length);
  const [type, parameters] = readType(head.get('content-type') ?? 'text/plain');
  const boundary = parameters.get('boundary');
  if (type.startsWith('multipart/') && boundary !== undefined) {
    const inside = body.split(`--${boundary}`).slice(1, MOST_PARTS);
    return inside.flatMap((part) =>
      part.startsWith('--') ? [] : partsOf(part.replace(/^[ \t]*\r?\n/, ''), depth + 1),
    );
  }
  const identifier = head.get('content-id')?.replace(/^<|>$/g, '');
  const charset = parameters.get('charset');
  return [
    {
      type,
      ...(charset === undefined ? {} : { charset }),
      names: [head.get('content-location') ?? '', identifier ? `cid:${identifier}` : ''].filter(Boolean),
      bytes: decodeBody(body, head.get('content-transfer-encoding') ?? ''),
    },
  ];
}

/** Header fields by name in lower case; a line that begins with a space continues the one before (RFC 5322, §2.2.3). */
function readHead(text: string): Map<string, string> {
  const lines = text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
    }),
  );
}

function readType(value: string): [type: string, parameters: Map<string, string>] {
  const [type = '', ...rest] = value.split(';');
  const parameters = rest.map((part): [string, string] => {
    const equals = part.indexOf('=');
    return [
      part.slice(0, equals).trim().toLowerCase(),
      part
        .slice(equals + 1)
        .trim()
        .replace(/^"|"$/g, ''),
    ];
  });
  return [type.trim().toLowerCase(), new Map(parameters)];
}

/** Base64 and quoted-printable (RFC 2045, §6); anything else stands as it is. */
function decodeBody(body: string, encoding: string): Uint8Array {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64');
  if (!/quoted-printable/i.test(encoding)) return Buffer.from(body, 'latin1');
  const text = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(text, 'latin1');
}
