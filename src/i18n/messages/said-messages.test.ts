import { expect, it } from 'vitest';
import { saidMessages } from './said-messages.ts';

const MESSAGE = { rule: 'field', reason: 'x', hint: 'docs/content/site.md shows every field.' };

it.each([
  ['/work/lectern/src/i18n/messages/said-messages.ts', 'docs/content/site.md'],
  [
    '/work/my-site/node_modules/lectern/lib/i18n/messages/said-messages.js',
    'node_modules/lectern/docs/content/site.md',
  ],
  ['C:\\my-site\\node_modules\\lectern\\lib\\said-messages.js', 'node_modules/lectern/docs/content/site.md'],
])('names the docs where they lie: %s', (engine, address) => {
  expect(saidMessages([MESSAGE], 'en', engine)[0]?.hint).toMatch(new RegExp(`^${address}`));
});
