import { describe, expect, it } from 'vitest';
import { contrast } from './colours.ts';
import { courseColour } from './course-colour.ts';

const SITES = ['#0b5c55', '#3b3f8f', '#7a1f1f', '#202020', '#b0005b', '#005cff'];

describe('the colour of a course', () => {
  it('is the one that it names, and the site’s for the first', () => {
    expect(courseColour('#123456', 3, '#0b5c55')).toBe('#123456');
    expect(courseColour(undefined, 0, '#0b5c55')).toBe('#0b5c55');
  });

  it.each(SITES)('bears white words, and differs from those of its siblings, on a site in %s', (site) => {
    const colours = Array.from({ length: 12 }, (_, position) => courseColour(undefined, position, site));
    for (const colour of colours.slice(1)) expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(5.5);
    expect(new Set(colours).size).toBe(colours.length);
  });
});
