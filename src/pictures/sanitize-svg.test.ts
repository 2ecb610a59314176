import { expect, it } from 'vitest';
import { sanitizeSvg } from './sanitize-svg.ts';

const rewritten = (inside: string, isOwn?: (name: string) => boolean) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
  const bytes = sanitizeSvg(new TextEncoder().encode(svg), isOwn);
  return bytes && new TextDecoder().decode(bytes);
};
const LINK = '<a href="https://example.org/?a=1&amp;b=2"/>';

it('a drawing that we made keeps its links and the pictures beside it', () => {
  expect(rewritten(`${LINK}<image href="./a.png"/>`, (name) => name === 'a.png')).toContain(
    `${LINK}<image href="./a.png"/>`,
  );
  expect(rewritten('<a href="javascript:alert(1)"/><a href="file:///etc/passwd"/>', () => false)).toContain(
    '<a/><a/>',
  );
});

it('a picture of somebody else leads nowhere', () => {
  expect(rewritten(LINK)).toContain('<a/>');
});
