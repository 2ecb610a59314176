import { CONVERTED } from '../model/picture-endings.ts';
import { convertPicture } from '../pictures/convert-picture.ts';
import { groundOfColour, groundOfPicture, type SlideGround } from '../pictures/slide-ground.ts';
import { type Ground, transparentGround } from '../pictures/transparent-ground.ts';
import { pictureAt, pictureBytes } from './content-files.ts';

/** Nobody has seen what is behind the words: a veil that is right for any picture. */
const UNSEEN: SlideGround = { ink: 'dark', veil: 0.8 };

/** Every picture is looked at once, in however many pages it stands. */
const grounds = new Map<string, Promise<Ground | undefined>>();
const slides = new Map<string, Promise<SlideGround>>();

/** The ground that a picture beside a document needs where it is transparent; undefined for one that needs none. */
export function groundOf(address: string): Promise<Ground | undefined> {
  return known(grounds, address, async () => {
    const format = pictureAt(address)?.format;
    const bytes = format === 'jpg' || format === 'jpeg' ? undefined : pictureBytes(address);
    return bytes && transparentGround(bytes);
  });
}

/** The words on a colour, `#rrggbb`, or on a picture beside the deck, by its address from the site's root. */
export function slideGround(background: string): Promise<SlideGround> {
  return known(slides, background, async () => {
    if (background.startsWith('#')) return groundOfColour(background);
    const bytes = pictureBytes(background);
    const shown = bytes && CONVERTED.test(background) ? (await convertPicture(bytes))?.bytes : bytes;
    return shown ? groundOfPicture(shown).catch(() => UNSEEN) : UNSEEN;
  });
}

function known<Value>(
  all: Map<string, Promise<Value>>,
  key: string,
  find: () => Promise<Value>,
): Promise<Value> {
  const value = all.get(key) ?? find();
  // While developing a picture may be another one the next time.
  if (!import.meta.env.DEV) all.set(key, value);
  return value;
}
