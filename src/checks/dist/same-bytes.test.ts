import { describe, expect, it } from 'vitest';
import { sameBytes } from './same-bytes.ts';

const site = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));

describe('sameBytes', () => {
  it('says nothing of two equal sites', () => {
    expect(sameBytes(site({ 'a.html': '甲', 'b.js': '' }), site({ 'b.js': '', 'a.html': '甲' }))).toEqual([]);
  });

  it('names a file that differs, with the first byte and what stands there in both', () => {
    const [message] = sameBytes(site({ 'a.html': 'built at 10:01' }), site({ 'a.html': 'built at 10:02' }));
    expect(message).toMatchObject({
      place: { file: 'a.html' },
      reason: expect.stringContaining('byte 13'),
      expected: '"built at 10:01"',
      actual: '"built at 10:02"',
    });
  });

  it('sees that one file is the beginning of the other', () => {
    const [message] = sameBytes(site({ x: 'ab' }), site({ x: 'abc' }));
    expect(message?.reason).toContain('byte 2');
  });

  it('names files that only one build has', () => {
    const messages = sameBytes(site({ x: '', y: '' }), site({ y: '', z: '' }));
    expect(messages.map(({ place, reason }) => `${place.file}: ${reason}`)).toEqual([
      'x: Only the first build has this file.',
      'z: Only the second build has this file.',
    ]);
  });
});
