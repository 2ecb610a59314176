import { expect, it } from 'vitest';
import { contrast } from './colours.ts';
import { accentFault, colourFault, siteStyle } from './site-style.ts';

const suggested = (fault = '') => /"(#[0-9a-f]{6})"/.exec(fault)?.[1] ?? '';

it('names a colour that would do for one that white words cannot be read on', () => {
  expect(colourFault('colour', '#0b5c55')).toBeUndefined();
  const fault = colourFault('colour', '#ffcc00');
  expect(fault).toContain('#ffcc00 has 1.5');
  expect(contrast(suggested(fault), '#ffffff')).toBeGreaterThanOrEqual(4.5);
});

it('names an accent that would do for one that cannot be seen on the brand', () => {
  expect(accentFault('#e8a93a', '#0b5c55')).toBeUndefined();
  expect(contrast(suggested(accentFault('#123456', '#0b5c55')), '#0b5c55')).toBeGreaterThanOrEqual(3);
});

it('wears the colour alone where nothing else is said', () => {
  expect(siteStyle({ language: 'zh-CN', colour: '#0b5c55' })).toBe('html:root{--brand:#0b5c55}');
});

it.each(['#ffd700', '#8a1c4a', '#123456'])(
  'makes of the accent %s words that can be read in light and dark',
  (accent) => {
    const inks = [
      ...siteStyle({ language: 'en', colour: '#0b5c55', accent }).matchAll(/--accent-ink:(#\w+)/g),
    ];
    const [light = '', dark = ''] = inks.map((match) => match[1]);
    expect(contrast(light, '#f8f7f3')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, '#0e1514')).toBeGreaterThanOrEqual(4.5);
  },
);

it('sets Taiwan’s faces, and a font of the site before those of its language', () => {
  expect(siteStyle({ language: 'zh-TW', colour: '#0b5c55' })).toContain('"PingFang TC"');
  expect(siteStyle({ language: 'en', colour: '#0b5c55', fonts: { text: 'Lato' } })).toContain(
    '--font:"Lato", system-ui',
  );
});
