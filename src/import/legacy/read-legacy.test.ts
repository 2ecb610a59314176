import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { findLibreOffice } from '../libre-office/find-libre-office.ts';
import { nameSlides } from '../name-slides.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { LibreOffice } from './convert-legacy.ts';
import { packPresentation } from './fixture-presentation.ts';
import { legacyReader } from './read-legacy.ts';

const program = await findLibreOffice();
/** LibreOffice starts slowly on a machine that does other things as well. */
const PATIENCE = 120_000;

const WITHOUT: LibreOffice = { find: async () => undefined, convert: async () => new Map() };
const FAILING: LibreOffice = { find: async () => '/opt/soffice', convert: async () => new Map() };

const SLIDES = [
  { title: '消防演练', text: '每季度一次', notes: '先讲去年的事例' },
  { title: '备用页', text: '放映时不出现', hidden: true },
];

test('without LibreOffice the message says how to install it', async () => {
  const bytes = await packPresentation(SLIDES);
  await expect(legacyReader('odp', WITHOUT)(bytes, { file: 'a.odp' })).rejects.toMatchObject({
    rule: 'libre-office-missing',
    hint: expect.stringContaining('apt install libreoffice-impress'),
  });
});

test('a file that LibreOffice cannot read is refused', async () => {
  await expect(legacyReader('rtf', FAILING)(new Uint8Array(9), { file: 'a.rtf' })).rejects.toMatchObject({
    rule: 'not-converted',
  });
});

function compoundFile(marks: [offset: number, bytes: number[]][]): Uint8Array {
  const bytes = new Uint8Array(4096);
  for (const [offset, mark] of marks) bytes.set(mark, offset);
  return bytes;
}

test.each([
  [
    'doc',
    compoundFile([
      [1024, [0xec, 0xa5, 0xc1, 0]],
      [1034, [0, 0x01]],
    ]),
  ],
  ['ppt', compoundFile([[700, [0x14, 0, 0, 0, 0xdf, 0xc4, 0xd1, 0xf3]]])],
  ['odp', await packPresentation(SLIDES, true)],
] as const)('a .%s with a password is named as such', async (format, bytes) => {
  const reading = legacyReader(format, FAILING)(bytes, { file: `a.${format}` });
  await expect(reading).rejects.toThrow(UnreadableFile);
  await expect(reading).rejects.toMatchObject({ rule: 'encrypted' });
});

test('a presentation with more shapes than LibreOffice can read in time does not get there', async () => {
  const bytes = await packPresentation([{ title: '多', text: '<text:s/>'.repeat(200_000) }]);
  await expect(legacyReader('odp', FAILING)(bytes, { file: 'a.odp' })).rejects.toMatchObject({
    rule: 'too-large',
  });
});

test('a .doc without a password goes on to LibreOffice', async () => {
  const bytes = compoundFile([[1024, [0xec, 0xa5, 0xc1, 0]]]);
  await expect(legacyReader('doc', FAILING)(bytes, { file: 'a.doc' })).rejects.toMatchObject({
    rule: 'not-converted',
  });
});

test.skipIf(program === undefined)(
  'titles, text, notes and hidden slides of a presentation come through, and nothing is fetched',
  { timeout: PATIENCE },
  async () => {
    const requests: string[] = [];
    const server = createServer((request, response) => {
      requests.push(request.url ?? '');
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const [first, second] = SLIDES;
    const linked = {
      ...first,
      title: '消防演练',
      text: '每季度一次',
      linkedPicture: `http://127.0.0.1:${port}/a.png`,
    };
    const bytes = await packPresentation(second ? [linked, second] : [linked]);
    const deck = nameSlides((await legacyReader('odp')(bytes, { file: 'a.odp' })).value);
    server.close();
    expect(deck.slides.map(({ title, hidden }) => [title, hidden === true])).toEqual([
      ['消防演练', false],
      ['备用页', true],
    ]);
    expect(JSON.stringify(deck.slides[0])).toContain('每季度一次');
    expect(JSON.stringify(deck.slides[0]?.notes)).toContain('先讲去年的事例');
    expect(requests).toEqual([]);
  },
);

test.skipIf(program === undefined)(
  'a document becomes slides by its headings',
  { timeout: PATIENCE },
  async () => {
    const rtf = String.raw`{\rtf1\ansi{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}}\pard\s1\outlinelevel0 Patrol\par\pard\s0 Two rounds a night.\par\pard\s1\outlinelevel0 Report\par\pard\s0 Write it down.\par}`;
    const { value, messages } = await legacyReader('rtf')(new TextEncoder().encode(rtf), { file: 'a.rtf' });
    expect(value.slides.map(({ title }) => title)).toEqual(['Patrol', 'Report']);
    expect(messages[0]).toMatchObject({ severity: 'info', rule: 'converted' });
  },
);
