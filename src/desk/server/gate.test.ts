import { expect, it } from 'vitest';
import { passage } from './gate.ts';

const lock = { secret: 'a-secret-of-many-letters', port: 4322 };
const own = {
  host: '127.0.0.1:4322',
  'sec-fetch-site': 'same-origin',
  cookie: 'other=1; lectern-desk-4322=a-secret-of-many-letters',
};
const ask = (headers: Record<string, string | undefined>, url = '/@desk/api/state', method = 'GET') =>
  passage({ method, url, headers }, lock).pass;

it('lets the pages of the desk read and write', () => {
  expect(ask(own)).toBe('on');
  expect(ask({ ...own, origin: 'http://127.0.0.1:4322' }, '/@desk/api/files', 'PUT')).toBe('on');
});

it('gives a cookie for the right key and sends on to an address without it', () => {
  expect(
    passage(
      { method: 'GET', url: '/@desk/?key=a-secret-of-many-letters', headers: { host: own.host } },
      lock,
    ),
  ).toEqual({
    pass: 'cookie',
    cookie: 'lectern-desk-4322=a-secret-of-many-letters; HttpOnly; SameSite=Strict; Path=/',
    to: '/@desk/',
  });
});

it.each([
  ['a wrong key', { host: own.host }, '/@desk/?key=guess'],
  ['no cookie', { ...own, cookie: undefined }, '/'],
  ['the cookie of another desk', { ...own, cookie: 'lectern-desk-4323=a-secret-of-many-letters' }, '/'],
  ['a name that leads to this machine', { ...own, host: 'evil.example:4322' }, '/'],
  ['another site', { ...own, 'sec-fetch-site': 'cross-site' }, '/'],
  ['another port of this machine', { ...own, 'sec-fetch-site': 'same-site' }, '/search-data.js'],
  ['another origin', { ...own, 'sec-fetch-site': undefined, origin: 'http://127.0.0.1:9' }, '/'],
  ['a file', { ...own, 'sec-fetch-site': undefined, origin: 'null' }, '/'],
])('refuses %s', (_, headers, url) => {
  expect(ask(headers, url)).toBe('no');
});

it('refuses to write where nobody says who asks', () => {
  expect(ask({ ...own, 'sec-fetch-site': undefined }, '/@desk/api/files', 'PUT')).toBe('no');
  expect(ask({ ...own, 'sec-fetch-site': 'none' }, '/@desk/api/files', 'POST')).toBe('no');
});
