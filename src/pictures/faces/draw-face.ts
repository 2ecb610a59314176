import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import type { Face } from '../../model/face.ts';
import type { Mood } from '../../model/moods.ts';

type Options = NonNullable<Parameters<typeof openPeeps.create>[0]['options']>;

/** The expression of Open Peeps (Pablo Stanley, CC0 1.0) that shows a mood. */
const EXPRESSIONS: Readonly<Record<Mood, NonNullable<Options['face']>[number]>> = {
  angry: 'veryAngry',
  upset: 'concerned',
  worried: 'tired',
  sad: 'solemn',
  calm: 'calm',
  glad: 'smileBig',
  caring: 'cute',
  puzzled: 'suspicious',
  sorry: 'concernedFear',
  smiling: 'smile',
  surprised: 'awe',
  speaking: 'explaining',
};

/** Hair that is worn at work. */
const HEADS: Readonly<Record<Face['figure'], NonNullable<Options['head']>>> = {
  w: [
    'bangs',
    'bangs2',
    'grayBun',
    'grayMedium',
    'longBangs',
    'medium1',
    'medium2',
    'medium3',
    'mediumBangs',
    'mediumBangs3',
    'mediumStraight',
  ],
  m: ['flatTop', 'grayShort', 'pomp', 'short1', 'short2', 'short3', 'short5', 'twists2'],
};

const GROUND = '#e7e2d4';

/**
 * A face on a round ground of its own, so that it stands out from any page: light, dark or of high contrast.
 * @returns SVG, 704 by 704
 */
export function drawFace({ figure, person, mood }: Face): string {
  const avatar = createAvatar(openPeeps, {
    seed: `${figure}${person}`,
    head: HEADS[figure],
    face: [EXPRESSIONS[mood]],
    facialHairProbability: 0,
    maskProbability: 0,
    accessories: ['glasses', 'glasses2', 'glasses3', 'glasses5'],
    accessoriesProbability: 16,
    skinColor: ['ffdbb4', 'f6cfa4', 'edb98a'],
    headContrastColor: ['2c1b18', '1d1a19', '4a312c'],
    clothingColor: ['2f8077', 'e0a33a', '6d86bd', 'c07a5c', '7f9c58', '9a7fb4', '4f6d7a'],
  });
  const drawn = avatar
    .toString()
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '')
    .replace(/<metadata.*?<\/metadata>/s, '')
    .replace(/<mask .*?<\/mask>/s, '')
    .replace(/<g mask="[^"]*">/, '<g>');
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" width="704" height="704" viewBox="0 0 704 704" fill="none">' +
    '<clipPath id="round"><circle cx="352" cy="352" r="352"/></clipPath>' +
    `<g clip-path="url(#round)"><path fill="${GROUND}" d="M0 0h704v704H0z"/>` +
    `<g transform="translate(-8 30) scale(1.02)">${drawn}</g></g></svg>`
  );
}
