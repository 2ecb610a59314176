import { describe, expect, it } from 'vitest';
import { ID_PATTERN, idFromTitle, uniqueId } from './ids.ts';

describe('idFromTitle', () => {
  it.each([
    ['铃响三声，必须有人接', '铃响三声-必须有人接'],
    ['Wi-Fi 密码 & 访客（2024）', 'wi-fi-密码-访客-2024'],
    ['100 − 1 = 0', 's-100-1-0'],
    ['！？', 'untitled'],
    ['ＡＢＣ', 'abc'],
  ])('makes of “%s” an id', (title, id) => {
    expect(idFromTitle(title)).toBe(id);
    expect(id).toMatch(ID_PATTERN);
  });
});

describe('uniqueId', () => {
  it('numbers an id that is taken', () => {
    const taken = new Set<string>();
    expect([uniqueId('a', taken), uniqueId('a', taken), uniqueId('a', taken)]).toEqual(['a', 'a-2', 'a-3']);
  });
});
