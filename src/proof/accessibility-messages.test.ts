import { expect, it } from 'vitest';
import { formatMessage } from '../model/format-message.ts';
import { accessibilityMessages } from './accessibility-messages.ts';
import type { PlacedFinding } from './walk-site.ts';

const finding: PlacedFinding = {
  rule: 'color-contrast',
  help: 'Elements must meet minimum color contrast ratio thresholds',
  element: '<p class="pale">',
  why: 'Fix any of the following: contrast of 2.1',
  page: 'decks/mini/present/index.html',
  view: { screen: 'phone', theme: 'dark' },
  slide: 'first',
};

it('says once what is found of one element in many places, with the first place and view', () => {
  const elsewhere: PlacedFinding = {
    ...finding,
    page: 'index.html',
    view: { screen: 'phone', theme: 'light' },
  };
  const other: PlacedFinding = { ...finding, element: '<h2 class="pale">' };
  const messages = accessibilityMessages([finding, elsewhere, other]);
  expect(messages).toHaveLength(2);
  expect(formatMessage(messages[0] as (typeof messages)[number])).toBe(
    [
      'decks/mini/present/index.html#first  error  Elements must meet minimum color contrast ratio thresholds (phone, dark, and in 1 further places).  [axe-color-contrast]',
      '    found:    <p class="pale">',
      '    do:       Fix any of the following: contrast of 2.1',
    ].join('\n'),
  );
});
