import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../checks/check-content.ts';
import { parseContent } from '../content/parse-content.ts';
import { formatMessages } from '../model/format-message.ts';
import { runImportJob } from './command/import-job.ts';
import { packFixture } from './docx/fixture-package.ts';
import { mutateBytes, mutateParts, randomNumbers } from './fixture-mutations.ts';
import type { LegacyFormat } from './legacy/convert-legacy.ts';
import { packPresentation } from './legacy/fixture-presentation.ts';
import { legacyReader } from './legacy/read-legacy.ts';
import { buildPdf } from './pdf/fixture-pdf.ts';
import { zipFolders } from './pptx/fixtures/zip-folders.ts';
import { UnreadableFile } from './unreadable-file.ts';

const here = import.meta.dirname;
const PATIENCE = 300_000;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-fuzz-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The mistakes that the site's own check finds in an imported deck: code, HTML, lost files, broken MDX. */
function mistakes(deck: string): string {
  const text = readFileSync(join(deck, 'index.mdx'), 'utf8');
  const { messages } = checkContent(
    parseContent({
      folder: 'content',
      sources: [{ path: 'decks/deck/index.mdx', text }],
      paths: readdirSync(deck).map((name) => `decks/deck/${name}`),
      publicPaths: [],
    }),
  );
  return formatMessages(
    messages.filter(
      ({ severity, place }) => severity === 'error' && place.file === 'content/decks/deck/index.mdx',
    ),
  );
}

/** Imports bytes as a file of that name: a sound deck, or a message that names the file and nothing written. */
async function expectCleanEnd(bytes: Uint8Array, name: string): Promise<boolean> {
  const file = join(folder, name);
  const deck = join(folder, 'deck');
  writeFileSync(file, bytes);
  rmSync(deck, { recursive: true, force: true });
  const outcome = await runImportJob({ file, target: { kind: 'folder', path: deck, draft: false } });
  if (!outcome.ok) {
    expect(outcome.messages).toMatchObject([{ severity: 'error', place: { file } }]);
    expect(outcome.messages[0]?.rule).not.toBe('import-failed');
    expect(existsSync(deck)).toBe(false);
    return false;
  }
  expect(mistakes(deck)).toBe('0 errors, 0 warnings');
  const svg = readdirSync(deck).filter((each) => each.endsWith('.svg'));
  for (const picture of svg) {
    expect(readFileSync(join(deck, picture), 'utf8')).not.toMatch(/<script|javascript:|\son\w+=/i);
  }
  return true;
}

const text = Buffer.from(
  '# 服务礼仪\n\n## 站姿\n\n- 双脚并拢\n  - 目视前方\n\n1. 问好\n2. 让座\n\n| 项目 | 价格 |\n| - | - |\n| 停车 | 5 元 |\n\n**先** [看](https://example.org/) ![图](a.png)\n\n---\n\n一、岗位职责\n（一）巡逻\n第 2 页\n'.repeat(
    3,
  ),
);
const page = [{ text: '第一页', x: 50, y: 40, size: 30 }];

/** A sound file of each format that is read without LibreOffice, and how many damaged copies are tried. */
const SOUND: [name: string, copies: number, bytes: () => Promise<Uint8Array>][] = [
  ...['pictures', 'runs-and-links', 'smartart', 'charts', 'notes-and-comments', 'tables'].map(
    (fixture): [string, number, () => Promise<Uint8Array>] => [
      `${fixture}.pptx`,
      12,
      () => zipFolders(join(here, 'pptx/fixtures/base'), join(here, 'pptx/fixtures', fixture, 'input')),
    ],
  ),
  ...['links-and-fields', 'lists', 'drawings', 'tables'].map(
    (fixture): [string, number, () => Promise<Uint8Array>] => [
      `${fixture}.docx`,
      12,
      () => packFixture(join(here, 'docx/fixtures', fixture), false),
    ],
  ),
  ['pages.pdf', 4, async () => buildPdf([{ texts: page, picture: true, link: 'https://example.org/' }])],
  ['outline.md', 120, async () => text],
];

describe('a damaged or poisoned file ends as a sound deck or as a message', () => {
  it.each(SOUND)('%s', { timeout: PATIENCE }, async (name, copies, sound) => {
    const bytes = await sound();
    expect(await expectCleanEnd(bytes, name)).toBe(true);
    for (let seed = 1; seed <= copies; seed++) {
      const random = randomNumbers(seed);
      const isArchive = bytes[0] === 0x50 && seed % 4 !== 0;
      const mutated = isArchive ? await mutateParts(bytes, random) : mutateBytes(bytes, random);
      await expectCleanEnd(mutated, name).catch((cause) => {
        throw new Error(`Seed ${seed}: ${(cause as Error).message}`, { cause });
      });
    }
  });

  it('nothing at all, and random bytes behind the first ones of every format', {
    timeout: PATIENCE,
  }, async () => {
    expect(await expectCleanEnd(Buffer.from('---\ntitle: 空\n---\n'), 'empty.md')).toBe(false);
    const heads = [
      '',
      'PK\x03\x04',
      'PK\x05\x06',
      '%PDF-1.7\n',
      '\xff\xfe',
      '<?xml version="1.0"?>',
      '<html>',
    ];
    for (const [seed, head] of heads.entries()) {
      const random = randomNumbers(seed);
      const noise = Buffer.from(Array.from({ length: 2000 }, () => random() * 256));
      expect(await expectCleanEnd(Buffer.concat([Buffer.from(head, 'latin1'), noise]), 'noise')).toBe(false);
    }
  });

  it('what LibreOffice makes of a damaged file', { timeout: PATIENCE }, async () => {
    const presentation = await zipFolders(join(here, 'pptx/fixtures/base'));
    const original = await packPresentation([{ title: '消防', text: '每季度一次' }]);
    for (let seed = 1; seed <= 40; seed++) {
      const random = randomNumbers(seed);
      const converted = await mutateParts(presentation, random);
      const reader = legacyReader(
        (['odp', 'ppt', 'doc', 'rtf'] satisfies LegacyFormat[])[seed % 4] ?? 'odp',
        {
          find: async () => '/opt/soffice',
          convert: async () => new Map([['document.pptx', converted]]),
        },
      );
      const input = seed % 4 === 0 ? await mutateParts(original, random) : mutateBytes(original, random);
      await reader(input, { file: 'a' }).catch((error) =>
        expect(error, `${seed}`).toBeInstanceOf(UnreadableFile),
      );
    }
  });
});
