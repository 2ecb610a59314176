import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { bundleScript, stopBundling } from './classic-scripts.ts';

const session = fileURLToPath(new URL('../client/session.ts', import.meta.url));

afterAll(stopBundling);

it('carries the texts that a script says, in the site’s language alone', async () => {
  const english = await bundleScript(session, 'en');
  expect(english).toContain('Show of hands');
  expect(english).not.toMatch(/[\p{Script=Han}]/u);
  expect(english).not.toContain('Working hours');
  expect(await bundleScript(session, 'zh-TW')).toContain('舉手');
});
