import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchDeck } from '../content/bench-deck.ts';
import { type Command, runCommand } from '../measuring/run-command.ts';
import type { PrintPdf } from './contestant.ts';

/** Prints with the peer's own command. */
export const printByCommand =
  (command: (work: string, deck: BenchDeck, out: string) => Command): PrintPdf =>
  async ({ work, deck }) => {
    const out = join(work, `${deck.id}.pdf`);
    await runCommand(command(work, deck, out), join(work, 'pdf.log'), 600);
    return readFile(out);
  };

/** Prints the way reveal.js tells: the page with `?print-pdf`, from the browser. */
export const printByPage =
  (addressOf: (deck: BenchDeck) => string): PrintPdf =>
  async ({ browser, origin, deck }) => {
    const page = await browser.newPage();
    try {
      await page.goto(`${origin}${addressOf(deck)}?print-pdf`, { waitUntil: 'networkidle' });
      await page.waitForSelector('.reveal .pdf-page');
      return await page.pdf({ preferCSSPageSize: true, printBackground: true });
    } finally {
      await page.close();
    }
  };
