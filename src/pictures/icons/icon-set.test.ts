import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { iconDrawing, iconNames, iconPicture, isIcon } from './icon-set.ts';

describe('the icons', () => {
  it('are drawn as lines or as surfaces, and say their paint once', () => {
    expect(iconDrawing('phone')).toMatchObject({ kind: 'lines' });
    expect(iconDrawing('phone')?.body).not.toContain('stroke');
    expect(iconDrawing('phone-filled')).toMatchObject({ kind: 'surfaces' });
  });

  it('are known by name, aliases too, and by no name of an object', () => {
    expect(iconNames().every(isIcon)).toBe(true);
    expect(['telephon', 'constructor', '__proto__', ''].filter(isIcon)).toEqual([]);
    expect(iconDrawing('constructor')).toBeUndefined();
  });

  it.each(['phone', 'phone-filled'])('are pictures of their own in a colour: %s', async (name) => {
    const { data, info } = await sharp(Buffer.from(iconPicture(name, '#0b5c55') ?? ''))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const painted = new Set<string>();
    for (let at = 0; at < data.length; at += info.channels) {
      if (data[at + 3] === 255) painted.add(data.subarray(at, at + 3).toString('hex'));
    }
    expect([...painted]).toEqual(['0b5c55']);
  });
});
