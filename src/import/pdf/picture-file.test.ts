import { expect, test } from 'vitest';
import type { PagePicture } from './page-pictures.ts';
import { worthKeeping } from './picture-file.ts';

const picture = (left: number): PagePicture => ({
  id: 'a',
  pixels: new Uint8Array(100),
  width: 60,
  height: 60,
  channels: 1,
  extent: { left, right: left + 200, top: 40, bottom: 240 },
  share: 0.2,
});

test('a picture at one place of most pages is a logo, at other places it is shown again', () => {
  const logo = [0, 1, 2, 3].map(() => [picture(50)]);
  expect(worthKeeping(logo).flat()).toEqual([]);
  const shown = [0, 1, 2, 3].map((page) => [picture(50 + page * 100)]);
  expect(worthKeeping(shown)).toEqual(shown);
});
