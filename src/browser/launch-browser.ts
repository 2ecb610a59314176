import type { Browser } from 'playwright-core';
import { optionalPackage } from '../model/missing-package.ts';
import { findBrowser } from './find-browser.ts';

/** Thrown where no Chromium, Chrome or Edge is installed; the message says what to install. */
export class NoBrowser extends Error {
  constructor() {
    super(
      'No Chromium, Chrome or Edge was found; slides are measured and printed with one.\n' +
        'Install one (Debian/Ubuntu: sudo apt-get install chromium; macOS and Windows: Chrome or Edge),\n' +
        'or name it in CHROME_PATH.',
    );
  }
}

/**
 * Starts the installed browser without a window; it asks no host for anything of its own.
 * @param switches further ones for its command line
 * @throws NoBrowser
 * @throws MissingPackage
 */
export async function launchBrowser(switches: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new NoBrowser();
  const { chromium } = await optionalPackage(import('playwright-core'), 'playwright-core', {
    en: 'Measuring and printing slides in the browser',
    zh: '用浏览器查看、打印幻灯片',
  });
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...switches,
    ],
  });
}
