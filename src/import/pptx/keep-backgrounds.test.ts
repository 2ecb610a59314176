import { expect, test } from 'vitest';
import type { Slide } from '../../model/deck.ts';
import type { FoundBackground } from './background.ts';
import { keepBackgrounds } from './keep-backgrounds.ts';

const slides = (count: number): Slide[] =>
  Array.from({ length: count }, (_, at) => ({ source: at + 1, title: '巡更', blocks: [], notes: [] }));
const picture = (file: string): FoundBackground => ({ background: { file }, from: 'slide' });
const kept = (found: (FoundBackground | undefined)[]) =>
  keepBackgrounds(slides(found.length), found).map(({ background }) => background?.file);

test('pictures that differ from slide to slide are kept', () => {
  expect(kept([picture('a.jpg'), picture('b.jpg'), undefined, undefined])).toEqual([
    'a.jpg',
    'b.jpg',
    undefined,
    undefined,
  ]);
});

test('what most slides stand on is the design of the template', () => {
  const template = picture('template.jpg');
  expect(kept([picture('cover.jpg'), template, template, template])).toEqual([
    'cover.jpg',
    undefined,
    undefined,
    undefined,
  ]);
});

test('a picture that nothing stands before is what the slide shows', () => {
  const [slide] = keepBackgrounds([{ source: 1, title: '', blocks: [], notes: [] }], [picture('a.jpg')]);
  expect(slide?.blocks).toEqual([{ type: 'picture', file: 'a.jpg', alt: '' }]);
  expect(slide?.background).toBeUndefined();
});
