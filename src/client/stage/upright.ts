import type { RevealApi } from 'reveal.js';

/** A screen held upright; a window that is merely narrow keeps slides as they are. The same in presentation.css. */
const UPRIGHT = '(max-aspect-ratio: 17/20)';
const PHONE = '(max-width: 40rem)';

/** Whether slides have the shape of an upright screen. */
export function isUpright(): boolean {
  return matchMedia(UPRIGHT).matches;
}

/**
 * Gives slides the shape of the screen while it is held upright: as wide as it is, their text never under 16 pixels.
 * @param changed called when they have another shape
 */
export function followShape(deck: RevealApi, changed: () => void): void {
  let wasUpright = false;
  const follow = () => {
    const upright = isUpright();
    if (upright || wasUpright) deck.configure(upright ? uprightSize() : { width: 1280, height: 720 });
    if (upright !== wasUpright) changed();
    wasUpright = upright;
    const { width = 1280, height = 720 } = deck.getConfig();
    document.documentElement.style.setProperty('--stage-shape', `${width} / ${height}`);
  };
  follow();
  addEventListener('resize', follow);
}

/** A slide's size in its own pixels; reveal.js makes them as small as the screen asks, by 0.67 or 0.8. */
function uprightSize(): { width: number; height: number } {
  const by = matchMedia(PHONE).matches ? 1.4925 : 1.25;
  return { width: Math.round(innerWidth * by), height: Math.round(innerHeight * by) };
}
