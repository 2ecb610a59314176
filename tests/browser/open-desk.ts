import { type ChildProcess, spawn } from 'node:child_process';
import { dirname } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../src/browser/launch-browser.ts';
import { type TrialSite, trialSite } from '../build/trial-site.ts';

const COMMAND = new URL('../../src/command/lectern.ts', import.meta.url).pathname;

/** The desk of a copy of the small site, opened in a browser. */
export interface OpenDesk {
  /** The site that is edited. */
  site: TrialSite;
  /** Of the desk's server, without a path. */
  origin: string;
  /** The window in which the desk is open. */
  page: Page;
  browser: Browser;
  /** What is printed: the address with the key in it. */
  address: string;
  /** Opens a further window, which knows the key. */
  openWindow(options?: BrowserContextOptions): Promise<Page>;
  /** Console errors, exceptions and requests to other hosts so far. */
  faults: string[];
  /** Ends the server at once, as a machine that stops does, and starts it again at a new address. */
  restart(): Promise<void>;
  /** Ends all and removes the copy. */
  close(): Promise<void>;
}

/**
 * Starts `lectern desk` on a copy of the small site and opens it.
 * @param name of the copy's folder
 * @param prepare changes the copy before the desk is started
 */
export async function openDesk(
  name: string,
  prepare: (site: TrialSite) => void = () => {},
): Promise<OpenDesk> {
  const site = trialSite(name);
  prepare(site);
  let server = await startDesk(dirname(site.content));
  const browser = await launchBrowser();
  const faults: string[] = [];
  const openWindow = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      ...options,
    });
    context.on('page', (page) => watch(page, () => new URL(server.address).origin, faults));
    const page = await context.newPage();
    await page.goto(server.address);
    await page.waitForSelector('#desk main');
    return page;
  };
  const desk: OpenDesk = {
    site,
    browser,
    faults,
    openWindow,
    page: await openWindow(),
    address: server.address,
    origin: new URL(server.address).origin,
    async restart() {
      await server.end('SIGKILL');
      server = await startDesk(dirname(site.content));
      desk.address = server.address;
      desk.origin = new URL(server.address).origin;
      await desk.page.context().close();
      desk.page = await openWindow();
    },
    async close() {
      await browser.close();
      await server.end('SIGTERM');
      site.remove();
    },
  };
  return desk;
}

function watch(page: Page, originNow: () => string, faults: string[]): void {
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(`${originNow()}/`)) faults.push(`other host: ${url}`);
  });
}

interface Started {
  address: string;
  end(signal: NodeJS.Signals): Promise<void>;
}

async function startDesk(folder: string): Promise<Started> {
  // Astro serves no pages where it takes itself for a part of a test.
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'development' };
  delete env.VITEST;
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const server = spawn(process.execPath, [COMMAND, 'desk', '--port', String(port), '--no-open'], {
    cwd: folder,
    env,
    // The command runs Astro in a process of its own: both are ended together.
    detached: true,
  });
  const address = await printedAddress(server);
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  return {
    address,
    async end(signal) {
      if (server.pid === undefined) return;
      if (server.exitCode === null && server.signalCode === null) process.kill(-server.pid, signal);
      await ended;
      // Astro, in a process of its own, may take a moment longer, and lets no other serve the folder until it is gone.
      while (isThere(-server.pid)) await new Promise((resolve) => setTimeout(resolve, 50));
    },
  };
}

function isThere(group: number): boolean {
  try {
    return process.kill(group, 0);
  } catch {
    return false;
  }
}

function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let output = '';
    const read = (text: Buffer) => {
      output += text;
      const [address] = /http:\/\/\S+\/@desk\/\?key=[\w-]+/.exec(output) ?? [];
      if (address) found(address);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', () => failed(new Error(`The desk ended:\n${output}`)));
  });
}
