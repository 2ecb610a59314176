import sharp from 'sharp';
import type { DeckEntry } from '../../content/content.ts';
import { figuresOf, withSharedFigures } from '../../deck/dialogue/prepare-dialogue.ts';
import { turnsOf } from '../../deck/dialogue/turns.ts';
import { attributesOf, componentOf, type Node, walk } from '../../deck/tree.ts';
import { faceName, faceNamed, faceOf } from '../../model/face.ts';
import { moodOf } from '../../model/moods.ts';
import { drawFace } from '../../pictures/faces/draw-face.ts';
import { iconPicture } from '../../pictures/icons/icon-set.ts';
import { posturePicture } from '../../pictures/postures/posture-picture.ts';
import type { PictureFile } from './files.ts';

/** What our components draw themselves, by the key that blocks ask for. */
export const drawnKey = {
  icon: (name: string, ground: 'paper' | 'brand') => `icon ${name} ${ground}`,
  face: (name: string, side: 'left' | 'right') => `face ${name} ${side}`,
  posture: (name: string) => `posture ${name}`,
};

/** Pixels of the longer side: a slide is 1280 wide, and office programs show it on any screen. */
const LARGE = { icon: 192, face: 320, posture: 1400 };

/**
 * The icons, faces and postures of a deck as pictures.
 * @param brand `#rrggbb`
 * @param ink of icons on the paper, `#rrggbb`
 */
export async function drawnFiles(
  deck: DeckEntry,
  brand: string,
  ink: string,
): Promise<Map<string, PictureFile>> {
  const drawings = new Map<string, { svg: string | undefined; size: number }>();
  const add = (key: string, size: number, draw: () => string | undefined) => {
    if (!drawings.has(key)) drawings.set(key, { svg: draw(), size });
  };
  for (const top of withSharedFigures(deck.body)) {
    walk(top, (node) => {
      const name = String(attributesOf(node).get('name') ?? '');
      if (componentOf(node) === 'Icon') {
        add(drawnKey.icon(name, 'paper'), LARGE.icon, () => iconPicture(name, ink));
        add(drawnKey.icon(name, 'brand'), LARGE.icon, () => iconPicture(name, '#ffffff'));
      }
      if (componentOf(node) === 'Posture')
        add(drawnKey.posture(name), LARGE.posture, () => posturePicture(name, brand));
      if (componentOf(node) === 'Dialogue') {
        for (const face of facesOf(node)) {
          const drawn = faceNamed(face);
          if (drawn === undefined) continue;
          add(drawnKey.face(face, 'left'), LARGE.face, () => drawFace(drawn));
          add(drawnKey.face(face, 'right'), LARGE.face, () => mirrored(drawFace(drawn)));
        }
      }
      return true;
    });
  }
  const files = new Map<string, PictureFile>();
  for (const [key, { svg, size }] of drawings) {
    if (svg !== undefined) files.set(key, await pictureOf(svg, size));
  }
  return files;
}

function facesOf(dialogue: Node): string[] {
  const figures = figuresOf(dialogue);
  return turnsOf(dialogue).flatMap((turn) =>
    'speaker' in turn ? [faceName(faceOf(turn.speaker, moodOf(turn.mood), figures.get(turn.speaker)))] : [],
  );
}

/** Who stands on the right looks to the left. */
function mirrored(svg: string): string {
  return svg
    .replace(/^<svg[^>]*>/, '$&<g transform="matrix(-1 0 0 1 704 0)">')
    .replace(/<\/svg>$/, '</g></svg>');
}

/** A drawing as office programs of every age show it. */
export async function pictureOf(svg: string, size: number): Promise<PictureFile> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 300 })
    .resize(size, size, { fit: 'inside' })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { data: `image/png;base64,${data.toString('base64')}`, width: info.width, height: info.height };
}
