import { expect, it } from 'vitest';
import { addressOf, readAddress } from './search-address.ts';

it('gives back what an address was made of', () => {
  const filters = new Map([
    ['kind', 'duty'],
    ['role', '大堂前台'],
  ]);
  const { search } = addressOf('https://x/site/search/?q=old#y', '交接班', filters);
  expect(readAddress(search)).toEqual({ query: '交接班', filters });
});
it('leaves out what nobody can filter by, and what is empty', () => {
  expect(readAddress('?q=投诉&kind=&utm=1')).toEqual({ query: '投诉', filters: new Map() });
  expect(addressOf('https://x/search/?kind=duty', '').href).toBe('https://x/search/');
});
