import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openDesk } from '../../tests/browser/open-desk.ts';

const PROJECT = join(import.meta.dirname, '../..');
const HOTEL = join(PROJECT, 'docs/examples/hotel');
/** What is brought in. */
const INCOMING = {
  name: 'Lost and found.md',
  text: `# Lost and found

## Something was found

- Write it down: what, where, when
- A number on the thing and in the book
- Valuables go to the safe

## Somebody asks for it

1. Let them describe it
2. Look it up by the date
3. Have it signed for
`,
};

/** Where on the desk a picture is taken. */
const PLACES: [name: string, place: string, act?: (page: Page) => Promise<void>][] = [
  ['check', 'check'],
  ['edit', 'edit/welcome/ten-seconds', (page) => page.waitForTimeout(15_000)],
  ['hand-over', 'handOver', (page) => page.waitForTimeout(8000)],
  [
    'bring-in',
    'bringIn',
    async (page) => {
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({
          name: INCOMING.name,
          mimeType: 'text/markdown',
          buffer: Buffer.from(INCOMING.text),
        });
      await page.waitForTimeout(4000);
    },
  ],
];

/**
 * Takes the pictures of the desk, opened on a copy of the hotel with a mistake in it.
 * @param take is told the name of each picture and shown the window
 */
export async function deskPictures(
  size: { width: number; height: number },
  take: (name: string, page: Page) => Promise<void>,
): Promise<void> {
  const desk = await openDesk('tour', ({ content }) => {
    rmSync(content, { recursive: true });
    cpSync(join(HOTEL, 'content'), content, { recursive: true });
    const role = join(content, 'roles/night-auditor.mdx');
    writeFileSync(role, readFileSync(role, 'utf8').replace('late-check-in', 'late-chek-in'));
  });
  try {
    for (const [name, place, act] of PLACES) {
      const page = await desk.openWindow({ viewport: size, locale: 'en', colorScheme: 'light' });
      await page.goto(`${desk.address}#/${place}`);
      await page.waitForSelector('#desk main');
      await page.waitForTimeout(3000);
      await act?.(page);
      await take(name, page);
      // The others show the hotel without the mistake.
      if (name === 'check') await page.getByRole('button', { name: /^Write/ }).click();
      await page.context().close();
    }
  } finally {
    await desk.close();
  }
}
