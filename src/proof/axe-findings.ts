import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { optionalPackage } from '../model/missing-package.ts';

/** The text of axe-core, which a site installs only to check accessibility. */
async function axeScript(): Promise<string> {
  const resolved = async () => createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  const file = await optionalPackage(resolved(), 'axe-core playwright-core', {
    en: 'Checking accessibility',
    zh: '检查无障碍',
  });
  return readFileSync(file, 'utf8');
}

/** What axe-core finds wrong with one element. */
export interface AxeFinding {
  /** The rule's id: `color-contrast`. */
  rule: string;
  /** What the rule asks for, in English. */
  help: string;
  /** The element's opening tag and what follows, cut after 160 characters. */
  element: string;
  /** What is wrong with it, as axe says it. */
  why: string;
}

/** What is used of axe-core's `axe.run` (its doc/API.md). */
interface Axe {
  run: (
    within: string | Document,
    options: { rules: Record<string, { enabled: boolean }> },
  ) => Promise<{
    violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
  }>;
}

/** Rules that axe-core leaves out unless asked: WCAG 2.5.8 (target size), 2.5.3 (label in name), 1.3.4 (orientation). */
const FURTHER_RULES = {
  'target-size': { enabled: true },
  'label-content-name-mismatch': { enabled: true },
  'css-orientation-lock': { enabled: true },
};

/**
 * Runs axe-core on a page: WCAG 2.2 A and AA, and its own best practices.
 * @param within a selector, to look at a part of the page only
 */
export async function axeFindings(page: Page, within?: string): Promise<AxeFinding[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await axeScript());
  return page.evaluate(
    async ([selector, rules]) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations } = await axe.run(selector ?? document, { rules });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, failureSummary = '' }) => ({
          rule: id,
          help,
          element: html.slice(0, 160),
          why: failureSummary.replace(/\s+/g, ' '),
        })),
      );
    },
    [within, FURTHER_RULES] as const,
  );
}
